from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .company import Company
    from .person import Person

Owner = TypeAliasType(
    "Owner",
    'Annotated[Person | Company, ByTag("type", {"person": "Person", "company": "Company"})]',
)
