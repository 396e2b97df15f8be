from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import TurnLampDict


class TurnLamp(Model):
    """One of the kinds of the body of `turn`."""

    to: Literal["on", "off", "toggle"] | str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TurnLampDict]) -> None:
            """One of the kinds of the body of `turn`."""
