from __future__ import annotations

from .._runtime.models.model import Model


class BatchRequestCounts(Model):
    """Progress of a batch, counted in requests."""

    total: int
    """Requests contained in the batch."""

    completed: int
    """Requests answered successfully so far."""

    failed: int
    """Requests that ended in an error."""
