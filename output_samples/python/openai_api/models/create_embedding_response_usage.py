from __future__ import annotations

from .._runtime.models.model import Model


class CreateEmbeddingResponseUsage(Model):
    """Number of tokens that the request consumed."""

    prompt_tokens: int
    """Tokens in all inputs together."""

    total_tokens: int
    """All tokens counted for the request."""
