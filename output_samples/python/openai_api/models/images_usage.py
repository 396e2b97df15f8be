from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .images_usage_input_tokens_details import ImagesUsageInputTokensDetails


class ImagesUsage(Model):
    """Token counts of a streamed request to a GPT image model."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails
