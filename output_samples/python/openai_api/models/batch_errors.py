from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .batch_error import BatchError


class BatchErrors(Model):
    """Batch errors."""

    object: str | None = None
    data: list[BatchError] | None = None
