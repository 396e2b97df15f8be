from __future__ import annotations

from typing_extensions import TypeAliasType

Nested = TypeAliasType("Nested", "str | list[Nested]")
"""An alias that leads to itself."""
