from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Word(OpenStrEnum):
    """The `word` of a `Ruled`."""

    YES = "yes"
    NEVER = "no"
