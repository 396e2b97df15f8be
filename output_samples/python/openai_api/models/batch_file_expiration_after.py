from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._batch_file_expiration_after import BatchFileExpirationAfterArguments


class BatchFileExpirationAfter(Model):
    """Limits how long the output and error files of a batch are kept."""

    anchor: Literal["created_at"] = "created_at"
    """Moment the lifetime counts from. With `created_at` it is when the result file was
    made, not the batch.
    """

    seconds: Annotated[int, Field(ge=3600, le=2592000)]
    """Lifetime in seconds, from 3,600 (one hour) to 2,592,000 (30 days)."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BatchFileExpirationAfterArguments]) -> None:
            """Limits how long the output and error files of a batch are kept."""
