from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._upload_request import UploadRequestMetaDict


class UploadRequestMeta(Model):
    """The `meta` of an `UploadRequest`."""

    tag: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UploadRequestMetaDict]) -> None:
            """The `meta` of an `UploadRequest`."""
