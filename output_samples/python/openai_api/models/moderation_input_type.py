from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ModerationInputType(OpenStrEnum):
    """Kind of content that a moderation score takes into account."""

    TEXT = "text"
    IMAGE = "image"
