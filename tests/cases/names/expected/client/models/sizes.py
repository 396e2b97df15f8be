from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Sizes(OpenStrEnum):
    VALUE_1024X1024 = "1024x1024"
    AUTO = "auto"
    GPT_4O = "gpt-4o"
    EMPTY = ""
    STAR = "*"
    CLASS = "class"
    NONE = "None"
    A = "A"
    A2 = "a"
