from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import PlanOfTimesDict


class PlanOfTimes(Model):
    """One of the kinds of the body of `plan`."""

    plan: datetime.datetime

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlanOfTimesDict]) -> None:
            """One of the kinds of the body of `plan`."""
