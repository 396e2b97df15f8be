from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        GraderScoreModelSamplingParamsDict,
    )
    from .reasoning_effort import ReasoningEffort


class GraderScoreModelSamplingParams(
    Model,
    assumed={"reasoning_effort": "ReasoningEffort.MEDIUM"},
):
    """How the rating model generates its reply."""

    seed: Nullable[int] = None
    """Fixed starting point for random choices, to make ratings repeatable."""

    top_p: Nullable[float] = 1
    """Share of probability mass considered for each token, where 1 means all of it.
    Adjust this or `temperature`, not both.
    """

    temperature: Nullable[float] = None
    """Degree of randomness; 0 gives the steadiest ratings."""

    max_completions_tokens: Nullable[Annotated[int, Field(ge=1)]] = None
    """Upper limit on the tokens of one reply."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How hard a reasoning model thinks before it answers, or null for its default."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[GraderScoreModelSamplingParamsDict]
        ) -> None:
            """How the rating model generates its reply."""
