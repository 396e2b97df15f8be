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
    purpose: (
        Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
        | str
    )
    expires_after: FileExpirationAfter | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateFileRequestDict]) -> None: ...
