from __future__ import annotations

from .._runtime.models.model import Model


class NamedTree(Model):
    """NamedTree."""

    children: list[NamedTree] | None = None
    name: str | None = None
