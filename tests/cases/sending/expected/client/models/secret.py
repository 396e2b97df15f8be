from __future__ import annotations

from typing_extensions import TypeAliasType

Secret = TypeAliasType("Secret", "str")
