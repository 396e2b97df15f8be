from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._filter import SendFileRequestDict
    from .filter_text import FilterText


class SendFileRequest(Model):
    """The body of `send_file`."""

    file: FileInput
    filter: FilterText
    said: FilterText | None = None
    many: list[FilterText] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendFileRequestDict]) -> None:
            """The body of `send_file`."""
