"""`Tree`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .leaf import Leaf
    from .nested import Nested


class Tree(Model):
    """A tree, which refers to itself, also through another model and a list."""

    name: str
    left: Tree | None = None
    leaf: Leaf | None = None
    nested: Nested | None = None
