from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._turn_lamp import LevelKnownDict
    from .step import Step


class LevelKnown(Model):
    """One of the kinds of the body of `set_level`."""

    level: Step

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[LevelKnownDict]) -> None:
            """One of the kinds of the body of `set_level`."""
