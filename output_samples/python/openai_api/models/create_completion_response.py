from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .completion_usage import CompletionUsage
    from .create_completion_response_choice import CreateCompletionResponseChoice


class CreateCompletionResponse(Model):
    """The continuations that a legacy completion model produced. Streamed chunks
    have the same shape.
    """

    id: str
    choices: list[CreateCompletionResponseChoice]
    created: int
    model: str
    system_fingerprint: str | None = None
    object: Literal["text_completion"] = "text_completion"
    usage: CompletionUsage | None = None
