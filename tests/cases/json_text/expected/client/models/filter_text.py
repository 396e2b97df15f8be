from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.types.json_texts import InText

if TYPE_CHECKING:
    from .filter import Filter

FilterText = TypeAliasType(
    "FilterText",
    'Annotated[Filter, InText({"maxLength": 999})]',
)
