from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Size(OpenIntEnum):
    """Sizes are even."""

    VALUE_2 = 2
    VALUE_4 = 4
    VALUE_6 = 6
