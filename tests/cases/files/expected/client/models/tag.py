from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Tag(OpenStrEnum):
    """The `tag` of a `Pet`, among others."""

    SMALL = "small"
    LARGE = "large"
