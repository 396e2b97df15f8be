from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .images_usage import ImagesUsage


class ImageGenCompletedEvent(Model):
    """Closes a generation stream with the final image and its token usage."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    """Marks the final event of a generation."""

    b64_json: str
    """Finished image as base64, ready to decode into a file."""

    created_at: int
    """Unix time of the event."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Dimensions chosen for the image."""

    quality: Literal["low", "medium", "high", "auto"] | str
    """Rendering effort chosen for the image."""

    background: Literal["transparent", "opaque", "auto"] | str
    """Background mode chosen for the image."""

    output_format: Literal["png", "webp", "jpeg"] | str
    """File type that `b64_json` decodes to."""

    usage: ImagesUsage
    """Token counts of a streamed request to a GPT image model."""
