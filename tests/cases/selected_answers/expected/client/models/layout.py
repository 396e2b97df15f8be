from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Layout(OpenStrEnum):
    """The `layout` of a `HearRequest`."""

    SHORT = "short"
    VERY_LONG = "very_long"
    TEXT = "text"
    SUBTITLES = "subtitles"
