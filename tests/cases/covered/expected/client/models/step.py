from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Step(OpenIntEnum):
    """The `level` of a `LevelKnown`, among others."""

    VALUE_1 = 1
    VALUE_2 = 2
