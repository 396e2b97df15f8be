from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .batch_error import BatchError


class BatchErrors(Model):
    """The `errors` of a `Batch`."""

    object: str | None = None
    """Always `list`."""

    data: list[BatchError] | None = None
    """A fault found in the input of a batch."""
