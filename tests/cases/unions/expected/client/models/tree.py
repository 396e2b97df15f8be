from __future__ import annotations

from typing_extensions import TypeAliasType

Tree = TypeAliasType("Tree", "str | list[Tree]")
