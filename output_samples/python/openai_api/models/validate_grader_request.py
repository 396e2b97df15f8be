from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        ValidateGraderRequestDict,
    )
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


class ValidateGraderRequest(Model):
    """A grader definition to be checked before use."""

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
    """Definition to check."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ValidateGraderRequestDict]) -> None:
            """A grader definition to be checked before use."""
