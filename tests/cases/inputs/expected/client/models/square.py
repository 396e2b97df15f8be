from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shape import SquareArguments


class Square(Model):
    """One of the kinds of a `Shape`."""

    type: Literal["square"] = "square"
    side: float

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SquareArguments]) -> None:
            """One of the kinds of a `Shape`."""
