from __future__ import annotations

from .._runtime.models.model import Model


class Refusal(Model):
    """Refusal."""

    reason: str | None = None
