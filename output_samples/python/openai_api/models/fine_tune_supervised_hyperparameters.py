from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        FineTuneSupervisedHyperparametersDict,
    )


class FineTuneSupervisedHyperparameters(Model):
    """Settings for supervised fine-tuning."""

    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] | None = None
    """Examples per update. Large batches update seldom but steadily."""

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] | None = (
        None
    )
    """Factor on the standard learning rate; a small one counters overfitting."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] | None = None
    """How many times training goes through all examples."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[FineTuneSupervisedHyperparametersDict]
        ) -> None:
            """Settings for supervised fine-tuning."""
