from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .images_usage import ImagesUsage


class ImageEditCompletedEvent(Model):
    """Closes an edit stream with the final image and its token usage."""

    type: Literal["image_edit.completed"] = "image_edit.completed"
    """Marks the final event of an edit."""

    b64_json: str
    """Finished image as base64, ready to decode into a file."""

    created_at: int
    """Unix time of the event."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Dimensions chosen for the edited image."""

    quality: Literal["low", "medium", "high", "auto"] | str
    """Rendering effort chosen for the edited image."""

    background: Literal["transparent", "opaque", "auto"] | str
    """Background mode chosen for the edited image."""

    output_format: Literal["png", "webp", "jpeg"] | str
    """File type that `b64_json` decodes to."""

    usage: ImagesUsage
    """Token counts of a streamed request to a GPT image model."""
