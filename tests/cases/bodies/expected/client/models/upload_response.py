from __future__ import annotations

from .._runtime.model import Model


class UploadResponse(Model):
    """upload response."""

    id: str | None = None
