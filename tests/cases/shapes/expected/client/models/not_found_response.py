from __future__ import annotations

from .._runtime.models.model import Model


class NotFoundResponse(Model):
    """NotFound response."""

    reason: str | None = None
