from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics


class FineTuningJobCheckpoint(Model):
    """A usable snapshot of the model, saved part-way through a fine-tuning job."""

    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
