from __future__ import annotations

from typing_extensions import TypeAliasType

from .._runtime.types.json_texts import JsonText

Tree = TypeAliasType("Tree", "JsonText[list[Tree]]")
