from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable


class FineTuningIntegrationWandb(Model):
    """Target of the report in Weights & Biases."""

    project: str
    name: Nullable[str] = None
    entity: Nullable[str] = None
    tags: list[str] | None = None
