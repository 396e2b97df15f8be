from __future__ import annotations

from .._runtime.models.model import Model


class Tree(Model):
    """The answer of `get_tree`, among others."""

    children: list[Tree] | None = None
