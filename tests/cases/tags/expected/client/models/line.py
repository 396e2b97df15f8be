from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._drawing import LineArguments


class Line(Model):
    """One of the kinds of a `Numbered`."""

    type: Literal[1] = 1
    length: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[LineArguments]) -> None:
            """One of the kinds of a `Numbered`."""
