from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ReasoningEffort(OpenStrEnum):
    """How hard a reasoning model thinks before it answers, or null for its default."""

    NONE = "none"
    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"
    MAX = "max"
