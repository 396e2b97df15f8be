from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .image_gen_input_usage_details import ImageGenInputUsageDetails
    from .image_gen_output_tokens_details import ImageGenOutputTokensDetails


class ImageGenUsage(Model):
    """Token counts of a request to a GPT image model."""

    input_tokens: int
    """Tokens in the prompt, counting text and images."""

    total_tokens: int
    """Input and output tokens together."""

    output_tokens: int
    """Tokens spent on what the model produced."""

    output_tokens_details: ImageGenOutputTokensDetails | None = None
    """How the output tokens divide by kind."""

    input_tokens_details: ImageGenInputUsageDetails
    """How the input tokens divide by kind."""
