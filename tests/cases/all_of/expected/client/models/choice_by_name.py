from __future__ import annotations

from .._runtime.models.model import Model


class ChoiceByName(Model):
    """Choice By name."""

    id: str
    kind: str | None = None
    name: str
