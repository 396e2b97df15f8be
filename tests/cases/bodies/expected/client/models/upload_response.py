from __future__ import annotations

from .._runtime.models.model import Model


class UploadResponse(Model):
    """The answer of `upload`."""

    id: str | None = None
