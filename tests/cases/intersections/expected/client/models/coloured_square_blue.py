from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import ColouredSquareBlueArguments


class ColouredSquareBlue(Model):
    """One of the kinds of a `Coloured`."""

    kind: Literal["square"] = "square"
    side: float | None = None
    colour: Literal["blue"] = "blue"

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ColouredSquareBlueArguments]) -> None:
            """One of the kinds of a `Coloured`."""
