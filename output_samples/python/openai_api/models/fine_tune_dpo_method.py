from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        FineTuneDPOMethodDict,
    )
    from .fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters


class FineTuneDPOMethod(Model):
    """Training on pairs of preferred and rejected answers (direct preference
    optimization).
    """

    hyperparameters: FineTuneDPOHyperparameters | None = None
    """Settings for direct preference optimization."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FineTuneDPOMethodDict]) -> None:
            """Training on pairs of preferred and rejected answers (direct preference
            optimization).
            """
