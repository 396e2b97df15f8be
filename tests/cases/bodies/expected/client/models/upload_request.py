from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._upload_request import UploadRequestDict
    from .upload_request_meta import UploadRequestMeta


class UploadRequest(Model):
    """The body of `upload`."""

    file: FileInput
    """The content."""

    images: list[FileInput] | None = None
    meta: UploadRequestMeta | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UploadRequestDict]) -> None:
            """The body of `upload`."""
