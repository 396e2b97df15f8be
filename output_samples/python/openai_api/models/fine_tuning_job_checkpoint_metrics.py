from __future__ import annotations

from .._runtime.models.model import Model


class FineTuningJobCheckpointMetrics(Model):
    """Loss and accuracy measured at that step."""

    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None
