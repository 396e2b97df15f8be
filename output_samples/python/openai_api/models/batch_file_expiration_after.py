from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._batch_file_expiration_after import BatchFileExpirationAfterArguments


class BatchFileExpirationAfter(Model):
    """Limits how long the output and error files of a batch are kept."""

    anchor: Literal["created_at"] = "created_at"
    seconds: Annotated[int, Field(ge=3600, le=2592000)]

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[BatchFileExpirationAfterArguments]
        ) -> None: ...
