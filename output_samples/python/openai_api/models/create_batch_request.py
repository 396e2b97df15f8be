from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._batch_file_expiration_after import CreateBatchRequestArguments
    from .batch_file_expiration_after import BatchFileExpirationAfter
    from .metadata import Metadata


class CreateBatchRequest(Model):
    """Input and settings of a new batch."""

    input_file_id: str
    endpoint: (
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
        | str
    )
    completion_window: Literal["24h"] = "24h"
    metadata: Nullable[Metadata] = None
    output_expires_after: BatchFileExpirationAfter | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateBatchRequestArguments]) -> None: ...
