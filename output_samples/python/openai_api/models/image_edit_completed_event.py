from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .images_usage import ImagesUsage


class ImageEditCompletedEvent(Model):
    """Closes an edit stream with the final image and its token usage."""

    type: Literal["image_edit.completed"] = "image_edit.completed"
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    quality: Literal["low", "medium", "high", "auto"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    output_format: Literal["png", "webp", "jpeg"] | str
    usage: ImagesUsage
