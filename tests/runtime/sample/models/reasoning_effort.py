"""`ReasoningEffort`."""

from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ReasoningEffort(OpenStrEnum):
    """How much to think."""

    LOW = "low"
    HIGH = "high"
