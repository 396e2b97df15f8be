from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Level(OpenIntEnum):
    """The `level` of a `Book`."""

    LOW = 10
    VERY_HIGH = 20
