"""`CreateFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from .file_expiration_after import FileExpirationAfter


class CreateFileRequest(Model):
    """A file to upload."""

    file: FileInput
    purpose: str
    expires_after: FileExpirationAfter | None = None
