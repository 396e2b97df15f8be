from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        FineTuneReinforcementHyperparametersDict,
    )


class FineTuneReinforcementHyperparameters(Model):
    """Settings for reinforcement fine-tuning."""

    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] | None = None
    """Prompts worked on between two weight updates."""

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] | None = (
        None
    )
    """Factor on the usual learning rate; lower it if training is unstable."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] | None = None
    """How many times training goes through all prompts."""

    reasoning_effort: Literal["default", "low", "medium", "high"] | str | None = (
        "default"
    )
    """How long the model thinks before it answers during training."""

    compute_multiplier: (
        Literal["auto"] | Annotated[float, Field(le=10, gt=1e-05)] | None
    ) = None
    """Factor on the computing effort for trying out alternative answers. Must be above
    0.00001 and at most 10.
    """

    eval_interval: Literal["auto"] | Annotated[int, Field(ge=1)] | None = None
    """Training steps from one evaluation to the next."""

    eval_samples: Literal["auto"] | Annotated[int, Field(ge=1)] | None = None
    """How many samples to draw for evaluation at each training step."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[FineTuneReinforcementHyperparametersDict]
        ) -> None:
            """Settings for reinforcement fine-tuning."""
