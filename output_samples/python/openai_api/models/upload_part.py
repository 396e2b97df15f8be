from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class UploadPart(Model):
    """A stored piece of an upload."""

    id: str
    created_at: int
    upload_id: str
    object: Literal["upload.part"] = "upload.part"
