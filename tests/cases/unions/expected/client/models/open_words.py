from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class OpenWords(OpenStrEnum):
    YES = "yes"
    NO = "no"
    ON = "on"
