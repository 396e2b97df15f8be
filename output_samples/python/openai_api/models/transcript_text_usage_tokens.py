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
    input_tokens: int
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    output_tokens: int
    total_tokens: int
