from __future__ import annotations

from .._runtime.model import Model


class FineTuningIntegrationWandb(Model):
    """Target of the report in Weights & Biases."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None
