from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_completion_response_choice_logprobs import (
        CreateCompletionResponseChoiceLogprobs,
    )


class CreateCompletionResponseChoice(Model):
    """CreateCompletionResponse choice."""

    finish_reason: Literal["stop", "length", "content_filter"] | str
    index: int
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    text: str
