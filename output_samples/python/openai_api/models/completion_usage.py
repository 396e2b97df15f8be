from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails,
    )
    from .completion_usage_prompt_tokens_details import (
        CompletionUsagePromptTokensDetails,
    )


class CompletionUsage(Model):
    """Number of tokens that a request consumed."""

    completion_tokens: int
    """Tokens that the model generated."""

    prompt_tokens: int
    """Tokens in the input."""

    total_tokens: int
    """Sum of input and generated tokens."""

    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """How the generated tokens divide by kind."""

    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """How the input tokens divide by kind."""
