from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._add_upload_part_request import AddUploadPartRequestDict


class AddUploadPartRequest(Model, closed=True):
    """One piece of a file that is being uploaded in parts."""

    data: FileInput
    """Bytes of this part, at most 64 MB."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AddUploadPartRequestDict]) -> None:
            """One piece of a file that is being uploaded in parts."""
