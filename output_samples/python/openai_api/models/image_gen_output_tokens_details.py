from __future__ import annotations

from .._runtime.models.model import Model


class ImageGenOutputTokensDetails(Model):
    """How the output tokens divide by kind."""

    image_tokens: int
    text_tokens: int
