from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Genre(OpenStrEnum):
    """The `genre` of a `Book`."""

    NOVEL = "novel"
    FR_FR = "fr-FR"
    VALUE_1 = "1"
    CHECK_COMPLETED = "check.completed"
