from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._message import FormRequestDict


class FormRequest(Model):
    """The body of `form`."""

    bar: str | None = None
    baz: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FormRequestDict]) -> None:
            """The body of `form`."""
