from __future__ import annotations

from typing_extensions import TypeAliasType

Loop = TypeAliasType("Loop", "str")
