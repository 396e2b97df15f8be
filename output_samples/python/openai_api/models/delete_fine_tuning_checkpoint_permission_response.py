from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class DeleteFineTuningCheckpointPermissionResponse(Model):
    """Outcome of withdrawing a permission on a checkpoint."""

    id: str
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    deleted: bool
