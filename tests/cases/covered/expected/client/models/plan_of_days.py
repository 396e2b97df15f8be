from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import PlanOfDaysDict


class PlanOfDays(Model):
    """One of the kinds of the body of `plan`."""

    plan: datetime.date

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlanOfDaysDict]) -> None:
            """One of the kinds of the body of `plan`."""
