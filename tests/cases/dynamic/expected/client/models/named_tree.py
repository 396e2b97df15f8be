from __future__ import annotations

from .._runtime.models.model import Model


class NamedTree(Model):
    """The answer of `get_named_tree`, among others."""

    children: list[NamedTree] | None = None
    name: str | None = None
