from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ImageEditPartialImageEvent(Model):
    """Carries a preview while an edit is still in progress."""

    type: Literal["image_edit.partial_image"] = "image_edit.partial_image"
    """Marks a preview of an edit."""

    b64_json: str
    """Preview image as base64, ready to decode into a file."""

    created_at: int
    """Unix time of the event."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Dimensions asked for."""

    quality: Literal["low", "medium", "high", "auto"] | str
    """Rendering effort asked for."""

    background: Literal["transparent", "opaque", "auto"] | str
    """Background mode asked for."""

    output_format: Literal["png", "webp", "jpeg"] | str
    """File type that `b64_json` decodes to."""

    partial_image_index: int
    """Position of this preview, counted from 0."""
