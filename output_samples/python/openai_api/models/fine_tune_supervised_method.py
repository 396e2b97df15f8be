from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        FineTuneSupervisedMethodDict,
    )
    from .fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters


class FineTuneSupervisedMethod(Model):
    """Training on example conversations that show the wanted answers."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = None
    """Settings for supervised fine-tuning."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FineTuneSupervisedMethodDict]) -> None:
            """Training on example conversations that show the wanted answers."""
