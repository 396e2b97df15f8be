from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_completion_response_choice_logprobs import (
        CreateCompletionResponseChoiceLogprobs,
    )


class CreateCompletionResponseChoice(Model):
    """An item of the `choices` of a `CreateCompletionResponse`."""

    finish_reason: Literal["stop", "length", "content_filter"] | str
    """Why generation ended: naturally or at a stop sequence (`stop`), at the token
    limit (`length`), or through a content filter.
    """

    index: int
    """Position of this continuation among all choices, counted from 0."""

    logprobs: CreateCompletionResponseChoiceLogprobs | None
    """Token probabilities as parallel lists, present when `logprobs` was requested."""

    text: str
    """Text of the continuation."""
