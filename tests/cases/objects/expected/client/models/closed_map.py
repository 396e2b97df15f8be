from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.keys import Keys

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

ClosedMap = TypeAliasType(
    "ClosedMap",
    'Annotated[dict[str, int], Keys({"^x-": "int"}, None)]',
)
