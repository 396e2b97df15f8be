from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import TurnShutterDict
    from .shutter import Shutter


class TurnShutter(Model):
    """One of the kinds of the body of `turn`."""

    to: Shutter

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TurnShutterDict]) -> None:
            """One of the kinds of the body of `turn`."""
