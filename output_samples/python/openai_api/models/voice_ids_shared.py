from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class VoiceIdsShared(OpenStrEnum):
    """Name of a built-in voice."""

    ALLOY = "alloy"
    ASH = "ash"
    BALLAD = "ballad"
    CORAL = "coral"
    ECHO = "echo"
    SAGE = "sage"
    SHIMMER = "shimmer"
    VERSE = "verse"
    MARIN = "marin"
    CEDAR = "cedar"
