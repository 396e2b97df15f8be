from __future__ import annotations

from .._runtime.models.model import Model


class BatchUsageInputTokensDetails(Model):
    """How the input tokens divide by kind."""

    cached_tokens: int
    """Input tokens served from the prompt cache."""
