from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import PlanOfStepsDict
    from .step import Step


class PlanOfSteps(Model):
    """One of the kinds of the body of `plan`."""

    plan: list[Step]

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlanOfStepsDict]) -> None:
            """One of the kinds of the body of `plan`."""
