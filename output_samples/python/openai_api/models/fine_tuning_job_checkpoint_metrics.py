from __future__ import annotations

from .._runtime.model import Model
from .._runtime.values import Number


class FineTuningJobCheckpointMetrics(Model):
    """Loss and accuracy measured at that step."""

    step: Number | None = None
    train_loss: Number | None = None
    train_mean_token_accuracy: Number | None = None
    valid_loss: Number | None = None
    valid_mean_token_accuracy: Number | None = None
    full_valid_loss: Number | None = None
    full_valid_mean_token_accuracy: Number | None = None
