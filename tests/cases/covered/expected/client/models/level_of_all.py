from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import LevelOfAllDict
    from .word import Word


class LevelOfAll(Model):
    """One of the kinds of the body of `set_level`."""

    level: float | Word

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[LevelOfAllDict]) -> None:
            """One of the kinds of the body of `set_level`."""
