from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .transcript_text_usage_tokens_input_token_details import (
        TranscriptTextUsageTokensInputTokenDetails,
    )


class TranscriptTextUsageTokens(Model):
    """Usage for models that bill by tokens."""

    type: Literal["tokens"] = "tokens"
    """Tells that usage is measured in tokens."""

    input_tokens: int
    """Tokens that the audio and the prompt were billed as."""

    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    """How the input tokens divide by kind."""

    output_tokens: int
    """Tokens in the transcript."""

    total_tokens: int
    """Input and output tokens together."""
