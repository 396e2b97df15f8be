from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ModerationMode(OpenStrEnum):
    """Whether moderation only reports scores or also blocks flagged content."""

    SCORE = "score"
    BLOCK = "block"
