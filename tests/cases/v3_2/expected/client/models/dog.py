from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._place import DogDict


class Dog(Model):
    """Dog."""

    kind: str
    sound: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[DogDict]) -> None: ...
