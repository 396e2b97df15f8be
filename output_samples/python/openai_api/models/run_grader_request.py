from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        RunGraderRequestDict,
    )
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


class RunGraderRequest(Model):
    """A grader together with the answer that it is tried on."""

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
    """Definition of the grader to try."""

    item: dict[str, Any] | None = None
    """Row of a dataset, available to the grader as `item`."""

    model_sample: str
    """Answer to score, available as `sample`. If it parses as JSON, `output_json` is
    set as well.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[RunGraderRequestDict]) -> None:
            """A grader together with the answer that it is tried on."""
