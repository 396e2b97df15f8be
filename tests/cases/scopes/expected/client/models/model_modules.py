from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class ModelMODULES(OpenStrEnum):
    """MODULES."""

    A = "a"
    B = "b"
