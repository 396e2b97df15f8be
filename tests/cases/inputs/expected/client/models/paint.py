from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shape import PaintDict


class Paint(Model):
    """The body of `paint`."""

    color: str | None = None
    layers: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PaintDict]) -> None:
            """The body of `paint`."""
