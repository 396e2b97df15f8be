from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Species(OpenStrEnum):
    CAT = "c"
    DOG = "d"
