from __future__ import annotations

from typing_extensions import TypeAliasType

Stamp = TypeAliasType("Stamp", "str")
