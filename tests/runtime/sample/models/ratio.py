"""`Ratio`."""

from __future__ import annotations

from .._runtime.models.enums import OpenFloatEnum


class Ratio(OpenFloatEnum):
    """How wide."""

    NUMBER_0_5 = 0.5
