from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderMultiArguments,
    )
    from .grader_label_model import GraderLabelModel
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


class GraderMulti(Model):
    """A grader that merges the results of others into a single score."""

    type: Literal["multi"] = "multi"
    """Always `multi`."""

    name: str
    """Name that you give the combined grader."""

    graders: Annotated[
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderLabelModel,
        ByTag(
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "label_model": "GraderLabelModel",
            },
        ),
    ]
    """Grader whose result goes into the combined score."""

    calculate_output: str
    """Arithmetic expression over grader names, for example `0.7 * accuracy + 0.3 *
    tone`.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderMultiArguments]) -> None:
            """A grader that merges the results of others into a single score."""
