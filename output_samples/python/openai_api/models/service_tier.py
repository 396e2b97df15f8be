from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ServiceTier(OpenStrEnum):
    """Processing tier for a request, which affects speed and price."""

    AUTO = "auto"
    DEFAULT = "default"
    FLEX = "flex"
    SCALE = "scale"
    PRIORITY = "priority"
    FAST = "fast"
