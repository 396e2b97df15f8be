from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Word(OpenStrEnum):
    """Word."""

    YES = "yes"
    NEVER = "no"
