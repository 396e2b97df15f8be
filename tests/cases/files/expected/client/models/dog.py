from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .pet import Pet

if TYPE_CHECKING:
    from ..inputs._pet import DogArguments
    from .cat import Cat


class Dog(Pet):
    """One of the kinds of a `Pet`."""

    kind: str = "dog"
    barks: bool | None = None
    best: Cat | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[DogArguments]) -> None:
            """One of the kinds of a `Pet`."""
