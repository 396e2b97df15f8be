from __future__ import annotations

from .._runtime.models.model import Model


class FooBar(Model):
    x: int | None = None
