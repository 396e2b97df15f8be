from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ModelMODULES(OpenStrEnum):
    A = "a"
    B = "b"
