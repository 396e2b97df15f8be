from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Codes(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
    VALUE_200 = 200
