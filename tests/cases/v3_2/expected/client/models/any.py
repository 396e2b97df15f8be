from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .cat import Cat
    from .dog import Dog
    from .other import Other

Any = TypeAliasType(
    "Any",
    'Annotated[Cat | Dog | Other, ByTag("kind", {"cat": "Cat", "dog": "Dog", "Cat": "Cat", "Dog": "Dog"}, "Other")]',
)
