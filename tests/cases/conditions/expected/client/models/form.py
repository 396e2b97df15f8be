from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Sometimes

if TYPE_CHECKING:
    from ..inputs._claim import FormDict


class Form(
    Model,
    rules={
        "if": {"required": ["signed"]},
        "then": {"required": ["by"], "properties": {"by": {"type": "string"}}},
    },
):
    """The body of `send_form`."""

    by: Sometimes[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FormDict]) -> None:
            """The body of `send_form`."""
