from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ImageEditPartialImageEvent(Model):
    """Carries a preview while an edit is still in progress."""

    type: Literal["image_edit.partial_image"] = "image_edit.partial_image"
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    quality: Literal["low", "medium", "high", "auto"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    output_format: Literal["png", "webp", "jpeg"] | str
    partial_image_index: int
