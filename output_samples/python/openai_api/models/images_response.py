from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .image import Image
    from .image_gen_usage import ImageGenUsage


class ImagesResponse(Model):
    """Produced images and, for GPT image models, how they were made."""

    created: int
    data: list[Image] | None = None
    background: Literal["transparent", "opaque"] | str | None = None
    output_format: Literal["png", "webp", "jpeg"] | str | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None
    quality: Literal["low", "medium", "high"] | str | None = None
    usage: ImageGenUsage | None = None
