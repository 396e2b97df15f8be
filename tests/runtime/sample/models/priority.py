"""`Priority`."""

from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Priority(OpenIntEnum):
    """How urgent."""

    NUMBER_1 = 1
    NUMBER_2 = 2
