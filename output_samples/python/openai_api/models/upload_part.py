from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class UploadPart(Model):
    """A stored piece of an upload."""

    id: str
    """Identifier to list in `part_ids` when completing."""

    created_at: int
    """Unix time at which the part arrived."""

    upload_id: str
    """Upload to which the part belongs."""

    object: Literal["upload.part"] = "upload.part"
    """Always `upload.part`."""
