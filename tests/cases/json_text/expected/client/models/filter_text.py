from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

from .._runtime.types.json_texts import JsonText

if TYPE_CHECKING:
    from .filter import Filter

FilterText = TypeAliasType("FilterText", "JsonText[Filter]")
