from __future__ import annotations

from typing_extensions import TypeAliasType

Item2 = TypeAliasType("Item2", "int")
