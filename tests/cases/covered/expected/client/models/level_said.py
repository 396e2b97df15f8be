from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import LevelSaidDict
    from .word import Word


class LevelSaid(Model):
    """One of the kinds of the body of `set_level`."""

    level: Word

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[LevelSaidDict]) -> None:
            """One of the kinds of the body of `set_level`."""
