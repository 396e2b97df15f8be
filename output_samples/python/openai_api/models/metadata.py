from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

Metadata = TypeAliasType("Metadata", "dict[str, str]")
"""Labels of your own on a stored object, or null for none."""
