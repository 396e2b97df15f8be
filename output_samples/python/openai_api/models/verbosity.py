from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Verbosity(OpenStrEnum):
    """Preferred length of replies, or null for the default."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
