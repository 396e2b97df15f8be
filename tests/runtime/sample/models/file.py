"""`File`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import Model


class File(Model):
    """A file."""

    id: str
    object: Literal["file"] = "file"
    bytes: int | None = None
    filename: str | None = None
    created: datetime | None = None
