from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class FineTuningCheckpointPermission(Model):
    """The right of one project to use a fine-tuned checkpoint."""

    id: str
    """ID of the permission, needed to withdraw it."""

    created_at: int
    """Unix time at which access was granted."""

    project_id: str
    """Project that holds the right."""

    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Always `checkpoint.permission`."""
