from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .open_ai_file import OpenAIFile


class Upload(Model):
    """A file that is being sent in parts. Once completed, it holds the finished file
    in `file`.
    """

    id: str
    created_at: int
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"] | str
    expires_at: int
    object: Literal["upload"] | None = None
    file: Nullable[OpenAIFile] = None
