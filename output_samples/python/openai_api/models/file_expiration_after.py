from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._file_expiration_after import FileExpirationAfterArguments


class FileExpirationAfter(Model):
    """Limits how long an uploaded file is kept. By default, `batch` files go after 30
    days and all others stay until deleted.
    """

    anchor: Literal["created_at"] = "created_at"
    """Moment the lifetime counts from, always the creation of the file."""

    seconds: Annotated[int, Field(ge=3600, le=2592000)]
    """Lifetime in seconds, from 3,600 (one hour) to 2,592,000 (30 days)."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FileExpirationAfterArguments]) -> None:
            """Limits how long an uploaded file is kept."""
