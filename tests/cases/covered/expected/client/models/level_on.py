from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import LevelOnDict


class LevelOn(Model):
    """One of the kinds of the body of `set_level`."""

    level: bool

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[LevelOnDict]) -> None:
            """One of the kinds of the body of `set_level`."""
