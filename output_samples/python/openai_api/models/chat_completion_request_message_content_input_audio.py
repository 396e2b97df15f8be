from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentInputAudioDict,
    )


class ChatCompletionRequestMessageContentInputAudio(Model):
    """The recording and its encoding."""

    data: str
    """Audio bytes in base64."""

    format: Literal["wav", "mp3"] | str
    """Encoding of the audio in `data`."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestMessageContentInputAudioDict]
        ) -> None:
            """The recording and its encoding."""
