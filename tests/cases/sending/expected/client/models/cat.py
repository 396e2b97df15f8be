from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.types.marks import ReadOnly
from .animal import Animal

if TYPE_CHECKING:
    from ..inputs._ticket import CatArguments


class Cat(Animal):
    """One of the kinds of an `Animal`."""

    kind: str = "cat"
    lives: ReadOnly[int | None] = None
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CatArguments]) -> None:
            """One of the kinds of an `Animal`."""
