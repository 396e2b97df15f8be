from __future__ import annotations

from .._runtime.models.model import Model


class UploadResponse(Model):
    """upload response."""

    id: str | None = None
