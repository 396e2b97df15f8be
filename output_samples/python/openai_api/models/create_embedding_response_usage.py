from __future__ import annotations

from .._runtime.models.model import Model


class CreateEmbeddingResponseUsage(Model):
    """Number of tokens that the request consumed."""

    prompt_tokens: int
    total_tokens: int
