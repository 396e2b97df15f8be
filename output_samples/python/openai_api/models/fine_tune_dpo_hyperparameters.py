from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        FineTuneDPOHyperparametersDict,
    )


class FineTuneDPOHyperparameters(Model):
    """Settings for direct preference optimization."""

    beta: Literal["auto"] | Annotated[float, Field(le=2, gt=0)] | None = None
    """How firmly training holds on to the base model. Higher values, up to 2, keep the
    new model closer to it.
    """

    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] | None = None
    """Preference pairs processed before each weight update."""

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] | None = (
        None
    )
    """Factor applied to the default learning rate."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] | None = None
    """How many times training goes through all preference pairs."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FineTuneDPOHyperparametersDict]) -> None:
            """Settings for direct preference optimization."""
