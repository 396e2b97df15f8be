from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Size(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2
    MINUS_3 = -3
