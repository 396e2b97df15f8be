"""`Nested`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .tree import Tree

Nested = TypeAliasType("Nested", "Tree | list[Nested]")
"""A tree, or trees in lists of lists."""
