from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import ColouredCircleBlueArguments


class ColouredCircleBlue(Model):
    """One of the kinds of a `Coloured`."""

    kind: Literal["circle"] = "circle"
    radius: float | None = None
    colour: Literal["blue"] = "blue"

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ColouredCircleBlueArguments]) -> None:
            """One of the kinds of a `Coloured`."""
