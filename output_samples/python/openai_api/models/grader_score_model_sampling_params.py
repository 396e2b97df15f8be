from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from ..inputs import GraderScoreModelSamplingParamsDict
    from .reasoning_effort import ReasoningEffort


class GraderScoreModelSamplingParams(Model):
    """How the rating model generates its reply."""

    seed: int | None = None
    top_p: float | None = None
    temperature: float | None = None
    max_completions_tokens: Annotated[int, Field(ge=1)] | None = None
    reasoning_effort: ReasoningEffort | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[GraderScoreModelSamplingParamsDict]
        ) -> None: ...
