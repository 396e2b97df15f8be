from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import ReadOnly

if TYPE_CHECKING:
    from ..inputs._ticket import AnimalDict


class Animal(Model, tag="kind", subtypes={"Animal": "Animal", "cat": "Cat"}):
    """An item of the body of `put_animals`, among others."""

    kind: str
    id: ReadOnly[str | None] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AnimalDict]) -> None:
            """An item of the body of `put_animals`, among others."""
