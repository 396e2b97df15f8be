from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class WebSearchContextSize(OpenStrEnum):
    """How much context window space search results may take up."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
