from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._filter import NoteBothContentDict


class NoteBothContent(Model):
    """The `both` of a `Note`."""

    a: int
    b: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NoteBothContentDict]) -> None:
            """The `both` of a `Note`."""
