from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        FineTuneReinforcementMethodDict,
    )
    from .fine_tune_reinforcement_hyperparameters import (
        FineTuneReinforcementHyperparameters,
    )
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


class FineTuneReinforcementMethod(Model):
    """Training in which a grader scores the answers and the model learns to raise its
    score.
    """

    grader: Annotated[
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti,
        ByTag(
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "multi": "GraderMulti",
            },
        ),
    ]
    """Definition that turns each sampled answer into a reward."""

    hyperparameters: FineTuneReinforcementHyperparameters | None = None
    """Settings for reinforcement fine-tuning."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FineTuneReinforcementMethodDict]) -> None:
            """Training in which a grader scores the answers and the model learns to
            raise its score.
            """
