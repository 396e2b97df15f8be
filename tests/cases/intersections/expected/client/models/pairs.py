from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.rules import Rules
from .._runtime.tuples import Members

Pairs = TypeAliasType(
    "Pairs",
    'Annotated[tuple[str, int, *tuple[str | int, ...]], Members(0), Rules({"maxItems": 3})]',
)
