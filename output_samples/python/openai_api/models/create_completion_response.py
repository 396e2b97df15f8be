from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .completion_usage import CompletionUsage
    from .create_completion_response_choice import CreateCompletionResponseChoice


class CreateCompletionResponse(Model):
    """The continuations that a legacy completion model produced. Streamed chunks have
    the same shape.
    """

    id: str
    """ID of the completion."""

    choices: list[CreateCompletionResponseChoice]
    """The continuations, `n` for each prompt."""

    created: int
    """Unix time of creation."""

    model: str
    """Exact model that produced the continuations."""

    system_fingerprint: str | None = None
    """Identifies the server configuration; a change may explain why the same `seed`
    gives different output.
    """

    object: Literal["text_completion"] = "text_completion"
    """Always `text_completion`."""

    usage: CompletionUsage | None = None
    """Number of tokens that a request consumed."""
