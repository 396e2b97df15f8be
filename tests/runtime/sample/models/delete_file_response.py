"""`DeleteFileResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeleteFileResponse(Model):
    """Whether a file was deleted."""

    id: str
    deleted: bool
