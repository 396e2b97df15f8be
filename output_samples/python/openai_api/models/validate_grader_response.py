from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


class ValidateGraderResponse(Model):
    """A grader definition that has been found valid."""

    grader: (
        Annotated[
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
        | None
    ) = None
    """Definition that passed the check."""
