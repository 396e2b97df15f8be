from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._create_file_request import CreateFileRequestDict
    from .file_expiration_after import FileExpirationAfter


class CreateFileRequest(Model, closed=True):
    """A file to store, with what it is meant for."""

    file: FileInput
    """Content of the file, sent as a form part with a file name."""

    purpose: (
        Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
        | str
    )
    """What the file is meant for, for example `batch` for request lists or `fine-tune`
    for training data. `user_data` suits general input.
    """

    expires_after: FileExpirationAfter | None = None
    """Limits how long an uploaded file is kept. By default, `batch` files go after 30
    days and all others stay until deleted.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateFileRequestDict]) -> None:
            """A file to store, with what it is meant for."""
