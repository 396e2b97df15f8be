from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import PenDict


class Pen(Model):
    """One of the kinds of a `Named`."""

    tool: str
    tip: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PenDict]) -> None:
            """One of the kinds of a `Named`."""
