from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._person import RoundArguments


class Round(Model):
    """Squares cannot be it."""

    kind: Literal["circle"] = "circle"
    radius: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[RoundArguments]) -> None:
            """Squares cannot be it."""
