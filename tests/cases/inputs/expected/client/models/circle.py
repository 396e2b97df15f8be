from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shape import CircleArguments


class Circle(Model):
    """One of the kinds of a `Shape`."""

    type: Literal["circle"] = "circle"
    radius: float

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CircleArguments]) -> None:
            """One of the kinds of a `Shape`."""
