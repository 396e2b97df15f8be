from __future__ import annotations

from .._runtime.marks import Nullable
from .._runtime.model import Model


class FineTuningIntegrationWandb(Model):
    """Target of the report in Weights & Biases."""

    project: str
    name: Nullable[str] = None
    entity: Nullable[str] = None
    tags: list[str] | None = None
