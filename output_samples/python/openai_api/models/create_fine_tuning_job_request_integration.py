from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningJobRequestIntegrationArguments,
    )
    from .create_fine_tuning_job_request_integration_wandb import (
        CreateFineTuningJobRequestIntegrationWandb,
    )


class CreateFineTuningJobRequestIntegration(Model):
    """An item of the `integrations` of a `CreateFineTuningJobRequest`."""

    type: Literal["wandb"] = "wandb"
    """Which service to connect. Weights & Biases (`wandb`) is the only one."""

    wandb: CreateFineTuningJobRequestIntegrationWandb
    """Where in Weights & Biases the run is recorded."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateFineTuningJobRequestIntegrationArguments]
        ) -> None:
            """An item of the `integrations` of a `CreateFineTuningJobRequest`."""
