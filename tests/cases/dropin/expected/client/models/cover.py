from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Cover(OpenStrEnum):
    """The `cover` of a `Book`."""

    SOFT = "soft"
    HARD = "hard"
