from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint


class ListFineTuningJobCheckpointsResponse(Model):
    """A page of checkpoints saved by one fine-tuning job."""

    data: list[FineTuningJobCheckpoint]
    """A usable snapshot of the model, saved part-way through a fine-tuning job."""

    object: Literal["list"] = "list"
    """Always `list`."""

    first_id: Nullable[str] = None
    last_id: Nullable[str] = None
    has_more: bool
