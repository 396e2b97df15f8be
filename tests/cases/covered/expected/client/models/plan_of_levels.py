from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import PlanOfLevelsDict


class PlanOfLevels(Model):
    """One of the kinds of the body of `plan`."""

    plan: list[float]

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlanOfLevelsDict]) -> None:
            """One of the kinds of the body of `plan`."""
