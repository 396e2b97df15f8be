from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class ModelClass(OpenStrEnum):
    """Class."""

    OAK = "oak"
    ELM = "elm"
