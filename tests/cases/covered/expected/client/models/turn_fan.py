from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import TurnFanDict


class TurnFan(Model):
    """One of the kinds of the body of `turn`."""

    to: Literal["on", "slow"] | str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TurnFanDict]) -> None:
            """One of the kinds of the body of `turn`."""
