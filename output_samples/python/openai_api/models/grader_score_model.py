from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderScoreModelArguments,
    )
    from .eval_item import EvalItem
    from .grader_score_model_sampling_params import GraderScoreModelSamplingParams


class GraderScoreModel(Model):
    """A grader that asks a model to rate each sample with a number."""

    type: Literal["score_model"] = "score_model"
    """Always `score_model`."""

    name: str
    """Name that you give the rating."""

    model: str
    """Model that does the rating."""

    sampling_params: GraderScoreModelSamplingParams | None = None
    """How the rating model generates its reply."""

    input: list[EvalItem]
    """Messages that show the sample to the rating model. Placeholders such as
    `{{sample.output_text}}` are filled in.
    """

    range: Annotated[list[float], Field(min_length=2, max_length=2)] | None = None
    """Lowest and highest possible score, `[0, 1]` if left out."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[GraderScoreModelArguments]) -> None:
            """A grader that asks a model to rate each sample with a number."""
