from __future__ import annotations

from .._runtime.models.model import Model


class NotFoundResponse(Model):
    """An error of `list_tests`, among others."""

    reason: str | None = None
