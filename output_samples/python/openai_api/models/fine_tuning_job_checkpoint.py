from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics


class FineTuningJobCheckpoint(Model):
    """A usable snapshot of the model, saved part-way through a fine-tuning job."""

    id: str
    """ID of the snapshot, suited to paging."""

    created_at: int
    """Unix time at which the snapshot was saved."""

    fine_tuned_model_checkpoint: str
    """Model name under which the snapshot can be called."""

    step_number: int
    """Training step after which it was saved."""

    metrics: FineTuningJobCheckpointMetrics
    """Loss and accuracy measured at that step."""

    fine_tuning_job_id: str
    """Job that produced the snapshot."""

    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
    """Always `fine_tuning.job.checkpoint`."""
