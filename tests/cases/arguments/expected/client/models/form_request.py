from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._message import FormRequestDict


class FormRequest(Model):
    """form request."""

    bar: str | None = None
    baz: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FormRequestDict]) -> None: ...
