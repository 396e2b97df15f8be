from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._place import CatDict


class Cat(Model):
    """One of the kinds of an `Any`."""

    kind: str
    lives: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CatDict]) -> None:
            """One of the kinds of an `Any`."""
