from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningCheckpointPermissionRequestDict,
    )


class CreateFineTuningCheckpointPermissionRequest(Model, closed=True):
    """Names the projects that receive access to a checkpoint."""

    project_ids: list[str]
    """Projects to grant access to."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateFineTuningCheckpointPermissionRequestDict]
        ) -> None:
            """Names the projects that receive access to a checkpoint."""
