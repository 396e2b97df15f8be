from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Level(OpenIntEnum):
    """How much."""

    LOW = 1
    """Not much."""

    HIGH = 2
    """A lot."""
