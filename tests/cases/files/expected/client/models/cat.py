from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .pet import Pet

if TYPE_CHECKING:
    from ..inputs._pet import CatArguments


class Cat(Pet):
    """One of the kinds of a `Pet`, among others."""

    kind: str = "cat"
    lives: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CatArguments]) -> None:
            """One of the kinds of a `Pet`, among others."""
