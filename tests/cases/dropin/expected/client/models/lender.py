from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .person import Person

Lender = TypeAliasType("Lender", "Person")
