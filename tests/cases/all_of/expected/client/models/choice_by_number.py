from __future__ import annotations

from .._runtime.models.model import Model


class ChoiceByNumber(Model):
    """Choice By number."""

    id: str
    kind: str | None = None
    number: int
