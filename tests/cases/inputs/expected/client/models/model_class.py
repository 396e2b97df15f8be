from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class ModelClass(OpenStrEnum):
    """The `var_class` of a `Tree`."""

    OAK = "oak"
    ELM = "elm"
