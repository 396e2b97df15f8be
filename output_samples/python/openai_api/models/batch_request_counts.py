from __future__ import annotations

from .._runtime.models.model import Model


class BatchRequestCounts(Model):
    """Progress of a batch, counted in requests."""

    total: int
    completed: int
    failed: int
