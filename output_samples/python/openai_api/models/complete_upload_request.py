from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_upload_part_request import CompleteUploadRequestDict


class CompleteUploadRequest(Model, closed=True):
    """States which parts make up the finished file."""

    part_ids: list[str]
    """Parts to join, listed from the first byte to the last."""

    md5: str | None = None
    """MD5 checksum of the complete content, for detecting damage in transit."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CompleteUploadRequestDict]) -> None:
            """States which parts make up the finished file."""
