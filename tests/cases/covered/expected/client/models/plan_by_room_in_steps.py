from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import PlanByRoomInStepsDict
    from .word import Word


class PlanByRoomInSteps(Model):
    """One of the kinds of the body of `plan`."""

    plan: dict[str, Word]

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlanByRoomInStepsDict]) -> None:
            """One of the kinds of the body of `plan`."""
