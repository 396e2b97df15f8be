from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Colour(OpenStrEnum):
    """Colour."""

    RED = "red"
    GREEN = "green"
    BLUE = "blue"
