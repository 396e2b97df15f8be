from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningJobRequestHyperparametersDict,
    )


class CreateFineTuningJobRequestHyperparameters(Model):
    """Older place for training settings. Set them inside `method` instead."""

    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] | None = None
    """Training examples per weight update."""

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] | None = (
        None
    )
    """Scales the default learning rate; values below 1 learn more cautiously."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] | None = None
    """Number of passes over the training data."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateFineTuningJobRequestHyperparametersDict]
        ) -> None:
            """Older place for training settings."""
