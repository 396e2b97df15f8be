from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class ModerationInputType(OpenStrEnum):
    """Kind of content that a moderation score takes into account."""

    TEXT = "text"
    IMAGE = "image"
