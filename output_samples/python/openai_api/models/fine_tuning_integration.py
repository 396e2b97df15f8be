from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .fine_tuning_integration_wandb import FineTuningIntegrationWandb


class FineTuningIntegration(Model):
    """A connection that reports a job to an outside service."""

    type: Literal["wandb"] = "wandb"
    """Connected service, always `wandb` (Weights & Biases)."""

    wandb: FineTuningIntegrationWandb
    """Target of the report in Weights & Biases."""
