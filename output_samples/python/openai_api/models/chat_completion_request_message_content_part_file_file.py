from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentPartFileFileDict,
    )


class ChatCompletionRequestMessageContentPartFileFile(Model):
    """The file, given by `file_id` or inline through `file_data`."""

    filename: str | None = None
    file_data: str | None = None
    file_id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestMessageContentPartFileFileDict]
        ) -> None: ...
