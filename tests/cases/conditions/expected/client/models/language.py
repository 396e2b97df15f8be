from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Language(OpenStrEnum):
    """Language."""

    DE = "de"
    EN = "en"
