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
    """Uploaded JSONL file with one request per line and purpose `batch`. It may hold up
    to 50,000 requests and 200 MB.
    """

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
    """API path called by every line of the input file. For `/v1/embeddings`, all lines
    together may contain at most 50,000 inputs.
    """

    completion_window: Literal["24h"] = "24h"
    """Time allowed for processing; `24h` is the only choice."""

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""

    output_expires_after: BatchFileExpirationAfter | None = None
    """Limits how long the output and error files of a batch are kept."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateBatchRequestArguments]) -> None:
            """Input and settings of a new batch."""
