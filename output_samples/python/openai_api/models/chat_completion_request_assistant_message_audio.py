from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestAssistantMessageAudioDict,
    )


class ChatCompletionRequestAssistantMessageAudio(Model):
    """Points to an earlier spoken reply of the model."""

    id: str
    """Identifier that came with the earlier audio reply."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestAssistantMessageAudioDict]
        ) -> None:
            """Points to an earlier spoken reply of the model."""
