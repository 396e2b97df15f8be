from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .open_ai_file import OpenAIFile


class Upload(Model):
    """A file that is being sent in parts. Once completed, it holds the finished file in
    `file`.
    """

    id: str
    """Identifier for adding parts and for completing."""

    created_at: int
    """Unix time at which the upload was opened."""

    filename: str
    """Name of the file in the making."""

    bytes: int
    """Announced size of the whole file in bytes."""

    purpose: str
    """What the finished file is for, such as `fine-tune`."""

    status: Literal["pending", "completed", "cancelled", "expired"] | str
    """State of the upload. Parts are accepted only while it is `pending`."""

    expires_at: int
    """Unix time at which an unfinished upload is dropped."""

    object: Literal["upload"] | None = None
    """Always `upload`."""

    file: Nullable[OpenAIFile] = None
    """The file made from the parts, null until the upload is completed."""
