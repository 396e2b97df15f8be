from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable


class FineTuningIntegrationWandb(Model):
    """Target of the report in Weights & Biases."""

    project: str
    """Project under which the run appears."""

    name: Nullable[str] = None
    """Title of the run, or null to show the job ID."""

    entity: Nullable[str] = None
    """Account or team that the run belongs to, or null for the default of the API
    key.
    """

    tags: list[str] | None = None
    """Tags set on the run; the service adds some of its own."""
