from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class InputFidelity(OpenStrEnum):
    """How closely edits keep to the style and features, notably faces, of the source
    images. Not available with `gpt-image-1-mini`.
    """

    HIGH = "high"
    LOW = "low"
