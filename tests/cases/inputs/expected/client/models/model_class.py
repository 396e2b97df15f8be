from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ModelClass(OpenStrEnum):
    """Class."""

    OAK = "oak"
    ELM = "elm"
