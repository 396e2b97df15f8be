from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import ArcDict


class Arc(Model):
    """One of the kinds of a `Numbered`."""

    type: Literal[2, 3] | int
    radius: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ArcDict]) -> None:
            """One of the kinds of a `Numbered`."""
