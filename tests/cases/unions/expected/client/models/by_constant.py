from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog

ByConstant = TypeAliasType(
    "ByConstant",
    'Annotated[Cat | Dog, ByTag("kind", {"cat": "Cat", "dog": "Dog", "puppy": "Dog"})]',
)
