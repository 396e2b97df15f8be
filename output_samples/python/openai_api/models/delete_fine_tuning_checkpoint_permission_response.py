from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class DeleteFineTuningCheckpointPermissionResponse(Model):
    """Outcome of withdrawing a permission on a checkpoint."""

    id: str
    """Permission that was withdrawn."""

    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Always `checkpoint.permission`."""

    deleted: bool
    """True once the permission no longer exists."""
