from __future__ import annotations

from .._runtime.enums import OpenIntEnum


class Level(OpenIntEnum):
    """How much."""

    LOW = 1
    HIGH = 2
