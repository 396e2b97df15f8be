from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .company import Company
    from .person import Person

Owner = TypeAliasType(
    "Owner",
    'Annotated[Person | Company, ByTag("type", {"person": "Person", "company": "Company"})]',
)
