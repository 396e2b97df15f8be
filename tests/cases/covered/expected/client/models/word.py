from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Word(OpenStrEnum):
    """One of the kinds of the `level` of a `LevelOfAll`, among others."""

    LOW = "low"
    HIGH = "high"
