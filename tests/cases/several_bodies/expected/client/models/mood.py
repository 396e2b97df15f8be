from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Mood(OpenStrEnum):
    """The body of `tell`."""

    GOOD = "good"
    BAD = "bad"
