from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._pet import PetDict
    from .money import Money
    from .owner import Owner
    from .tag import Tag


class Pet(Model, tag="kind", subtypes={"Pet": "Pet", "cat": "Cat", "dog": "Dog"}):
    """An animal."""

    kind: str
    name: str
    tag: Tag | None = None
    owner: Owner | None = None
    friends: list[Pet] | None = None
    """An animal."""

    price: Money | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PetDict]) -> None:
            """An animal."""
