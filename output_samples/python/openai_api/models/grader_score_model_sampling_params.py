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


class GraderScoreModelSamplingParams(Model):
    """How the rating model generates its reply."""

    seed: Nullable[int] = None
    top_p: Nullable[float] = None
    temperature: Nullable[float] = None
    max_completions_tokens: Nullable[Annotated[int, Field(ge=1)]] = None
    reasoning_effort: Nullable[ReasoningEffort] = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[GraderScoreModelSamplingParamsDict]
        ) -> None: ...
