from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .other import Other

Any = TypeAliasType(
    "Any",
    'Annotated[Cat | Dog | Other, ByTag("kind", {"cat": "Cat", "dog": "Dog", "Cat": "Cat", "Dog": "Dog"}, "Other")]',
)
