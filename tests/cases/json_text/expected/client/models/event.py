from __future__ import annotations

from .._runtime.models.model import Model


class Event(Model):
    event: str | None = None
    data: str | None = None
