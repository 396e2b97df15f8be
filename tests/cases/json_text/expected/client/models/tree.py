from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.types.json_texts import JsonText

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

Tree = TypeAliasType("Tree", "JsonText[list[Tree]]")
