from __future__ import annotations

from .._runtime.models.model import Model


class ImageGenOutputTokensDetails(Model):
    """How the output tokens divide by kind."""

    image_tokens: int
    """Output tokens that encode pictures."""

    text_tokens: int
    """Output tokens that encode text."""
