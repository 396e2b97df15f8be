from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .batch import Batch


class ListBatchesResponse(Model):
    """A page of batches; `last_id` is the cursor for the next one."""

    data: list[Batch]
    """A set of API requests that is processed asynchronously from an input file. Track
    it through `status` and `request_counts`.
    """

    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
    object: Literal["list"] = "list"
    """Always `list`."""
