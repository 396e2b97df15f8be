from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CreateChatCompletionRequestAudioDict,
    )
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice


class CreateChatCompletionRequestAudio(Model):
    """Voice and encoding for spoken replies; mandatory if `modalities` includes
    `audio`.
    """

    voice: VoiceIdsOrCustomVoice
    """Voice to speak with, built-in or custom."""

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str
    """Encoding of the audio that comes back."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateChatCompletionRequestAudioDict]
        ) -> None:
            """Voice and encoding for spoken replies; mandatory if `modalities` includes
            `audio`.
            """
