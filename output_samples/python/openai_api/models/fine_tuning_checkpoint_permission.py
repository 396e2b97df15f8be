from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class FineTuningCheckpointPermission(Model):
    """The right of one project to use a fine-tuned checkpoint."""

    id: str
    created_at: int
    project_id: str
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
