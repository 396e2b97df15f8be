from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.types.json_texts import InText

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .filter import Filter

FilterText = TypeAliasType(
    "FilterText",
    'Annotated[Filter, InText({"maxLength": 999})]',
)
