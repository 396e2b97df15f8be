from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Language(OpenStrEnum):
    DE = "de"
    EN = "en"
