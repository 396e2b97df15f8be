from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Tag(OpenStrEnum):
    """Tag."""

    SMALL = "small"
    LARGE = "large"
