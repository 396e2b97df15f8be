from __future__ import annotations

from .._runtime.models.model import Model


class Tree(Model):
    """Tree."""

    children: list[Tree] | None = None
