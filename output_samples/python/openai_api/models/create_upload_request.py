from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_upload_part_request import CreateUploadRequestDict
    from .file_expiration_after import FileExpirationAfter


class CreateUploadRequest(Model, closed=True):
    """Announces a large file that will be sent in parts."""

    filename: str
    purpose: Literal["assistants", "batch", "fine-tune", "vision"] | str
    bytes: int
    mime_type: str
    expires_after: FileExpirationAfter | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateUploadRequestDict]) -> None: ...
