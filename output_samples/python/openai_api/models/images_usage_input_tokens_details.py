from __future__ import annotations

from .._runtime.models.model import Model


class ImagesUsageInputTokensDetails(Model):
    """How the input tokens divide by kind."""

    text_tokens: int
    """Prompt tokens that encode text."""

    image_tokens: int
    """Prompt tokens that encode source images."""
