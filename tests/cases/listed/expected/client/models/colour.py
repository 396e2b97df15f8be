from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Colour(OpenStrEnum):
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
