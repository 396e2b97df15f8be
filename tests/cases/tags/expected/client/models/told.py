from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .firm import Firm
    from .person import Person

Told = TypeAliasType(
    "Told",
    'Annotated[Firm | Person, ByTag("sort", {"firm": "Firm", "person": "Person", "Firm": "Firm", "Person": "Person"}, alike=False)]',
)
