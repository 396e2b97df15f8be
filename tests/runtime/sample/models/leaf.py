"""`Leaf`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .tree import Tree


class Leaf(Model):
    """A leaf, which knows its tree."""

    tree: Tree | None = None
    next_tree: Annotated[Tree | None, Field(alias="nextTree")] = None
    green: bool | None = None
