from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Colour(OpenStrEnum):
    """Of the label."""

    RED = "r"
    """Seen from afar."""

    GREEN = "g"
    """For gardens."""
