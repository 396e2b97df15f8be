from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class DeleteFileResponse(Model):
    """Outcome of deleting a file."""

    id: str
    object: Literal["file"] = "file"
    """Always `file`."""

    deleted: bool
