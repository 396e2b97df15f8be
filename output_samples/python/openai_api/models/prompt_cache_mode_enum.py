from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PromptCacheModeEnum(OpenStrEnum):
    """Whether a cache breakpoint is also chosen automatically, or only marked ones
    count.
    """

    IMPLICIT = "implicit"
    EXPLICIT = "explicit"
