from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.rules import Rules
from .._runtime.models.tuples import Members

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

Pairs = TypeAliasType(
    "Pairs",
    'Annotated[tuple[str, int, *tuple[str | int, ...]], Members(0), Rules({"maxItems": 3})]',
)
