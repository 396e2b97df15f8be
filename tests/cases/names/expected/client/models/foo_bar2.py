from __future__ import annotations

from .._runtime.models.model import Model


class FooBar2(Model):
    y: int | None = None
