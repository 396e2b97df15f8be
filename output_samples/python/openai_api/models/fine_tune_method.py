from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        FineTuneMethodDict,
    )
    from .fine_tune_dpo_method import FineTuneDPOMethod
    from .fine_tune_reinforcement_method import FineTuneReinforcementMethod
    from .fine_tune_supervised_method import FineTuneSupervisedMethod


class FineTuneMethod(Model):
    """Training technique of a fine-tuning job. Only the settings object that matches
    `type` applies.
    """

    type: Literal["supervised", "dpo", "reinforcement"] | str
    """Technique to use. `supervised` learns from sample answers, `dpo` from
    preferences, `reinforcement` from grader scores.
    """

    supervised: FineTuneSupervisedMethod | None = None
    """Training on example conversations that show the wanted answers."""

    dpo: FineTuneDPOMethod | None = None
    """Training on pairs of preferred and rejected answers (direct preference
    optimization).
    """

    reinforcement: FineTuneReinforcementMethod | None = None
    """Training in which a grader scores the answers and the model learns to raise its
    score.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FineTuneMethodDict]) -> None:
            """Training technique of a fine-tuning job."""
