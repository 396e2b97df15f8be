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
    """CreateFineTuningJobRequest integration."""

    type: Literal["wandb"] = "wandb"
    wandb: CreateFineTuningJobRequestIntegrationWandb

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateFineTuningJobRequestIntegrationArguments]
        ) -> None: ...
