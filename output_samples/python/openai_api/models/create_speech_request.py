from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateSpeechRequestDict
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice


class CreateSpeechRequest(Model, closed=True):
    """Text to speak, and how it should sound and be delivered."""

    model: (
        Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
        | str
    )
    input: Annotated[str, Field(max_length=4096)]
    instructions: Annotated[str, Field(max_length=4096)] | None = None
    voice: VoiceIdsOrCustomVoice
    response_format: (
        Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None
    ) = None
    speed: Annotated[float, Field(ge=0.25, le=4)] | None = None
    stream_format: Literal["sse", "audio"] | str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateSpeechRequestDict]) -> None: ...
