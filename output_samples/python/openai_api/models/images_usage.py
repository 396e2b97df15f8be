from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .image_gen_input_usage_details import ImageGenInputUsageDetails


class ImagesUsage(Model):
    """Token counts of a streamed request to a GPT image model."""

    total_tokens: int
    """Input and output tokens together."""

    input_tokens: int
    """Tokens in the prompt, counting text and images."""

    output_tokens: int
    """Image tokens that were produced."""

    input_tokens_details: ImageGenInputUsageDetails
    """How the input tokens divide by kind."""
