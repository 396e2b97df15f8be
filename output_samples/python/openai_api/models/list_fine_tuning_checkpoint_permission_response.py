from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .fine_tuning_checkpoint_permission import FineTuningCheckpointPermission


class ListFineTuningCheckpointPermissionResponse(Model):
    """A page of checkpoint permissions; `last_id` is the cursor for the next one."""

    data: list[FineTuningCheckpointPermission]
    """The right of one project to use a fine-tuned checkpoint."""

    object: Literal["list"] = "list"
    """Always `list`."""

    first_id: Nullable[str] = None
    last_id: Nullable[str] = None
    has_more: bool
