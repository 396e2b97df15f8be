from __future__ import annotations

from .._runtime.models.model import Model


class FooBar(Model):
    """FooBar."""

    x: int | None = None
