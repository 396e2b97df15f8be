from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_upload_part_request import CreateUploadRequestDict
    from .file_expiration_after import FileExpirationAfter


class CreateUploadRequest(Model, closed=True):
    """Announces a large file that will be sent in parts."""

    filename: str
    """Name that the finished file will carry."""

    purpose: Literal["assistants", "batch", "fine-tune", "vision"] | str
    """What the finished file is meant for."""

    bytes: int
    """Exact size of the complete file in bytes."""

    mime_type: str
    """Media type of the content, which has to suit the `purpose`."""

    expires_after: FileExpirationAfter | None = None
    """Limits how long an uploaded file is kept. By default, `batch` files go after 30
    days and all others stay until deleted.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateUploadRequestDict]) -> None:
            """Announces a large file that will be sent in parts."""
