from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionMessageContentPartFileFileDict,
    )


class ChatCompletionMessageContentPartFileFile(Model):
    """The file, given by `file_id` or inline through `file_data`."""

    filename: str | None = None
    """File name to show the model, used along with `file_data`."""

    file_data: str | None = None
    """File contents in base64, sent inline."""

    file_id: str | None = None
    """ID of a file that was uploaded earlier."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageContentPartFileFileDict]
        ) -> None:
            """The file, given by `file_id` or inline through `file_data`."""
