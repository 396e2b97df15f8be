from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class Tag(OpenStrEnum):
    """Tag."""

    SMALL = "small"
    LARGE = "large"
