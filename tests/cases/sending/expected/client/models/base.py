from __future__ import annotations

from .._runtime.models.model import Model


class Base(Model):
    owner: str | None = None
