from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .open_ai_file import OpenAIFile


class ListFilesResponse(Model):
    """A page of files; `last_id` is the cursor for the next one."""

    object: str
    data: list[OpenAIFile]
    """A file kept on the server, described without its content."""

    first_id: str
    last_id: str
    has_more: bool
