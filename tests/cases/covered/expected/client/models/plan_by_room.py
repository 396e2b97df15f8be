from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import PlanByRoomDict


class PlanByRoom(Model):
    """One of the kinds of the body of `plan`."""

    plan: dict[str, str | float]

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlanByRoomDict]) -> None:
            """One of the kinds of the body of `plan`."""
