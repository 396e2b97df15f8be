from __future__ import annotations

from typing_extensions import TypeAliasType

Metadata = TypeAliasType("Metadata", "dict[str, str]")
"""Labels of your own on a stored object, or null for none."""
