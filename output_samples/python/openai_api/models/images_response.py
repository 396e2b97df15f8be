from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .image import Image
    from .image_gen_usage import ImageGenUsage


class ImagesResponse(Model):
    """Produced images and, for GPT image models, how they were made."""

    created: int
    """Unix time at which the images were made."""

    data: list[Image] | None = None
    """Produced images, as many as `n` asked for."""

    background: Literal["transparent", "opaque"] | str | None = None
    """Background mode that was used."""

    output_format: Literal["png", "webp", "jpeg"] | str | None = None
    """File type of the image data."""

    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None
    """Dimensions that were used."""

    quality: Literal["low", "medium", "high"] | str | None = None
    """Rendering effort that was used."""

    usage: ImageGenUsage | None = None
    """Token counts of a request to a GPT image model."""
