from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.rules import Rules
from .._runtime.models.tuples import Members

Pairs = TypeAliasType(
    "Pairs",
    'Annotated[tuple[str, int, *tuple[str | int, ...]], Members(0), Rules({"maxItems": 3})]',
)
