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
    """Speech model that synthesizes the audio."""

    input: Annotated[str, Field(max_length=4096)]
    """Text to speak, at most 4,096 characters."""

    instructions: Annotated[str, Field(max_length=4096)] | None = None
    """Directions for tone, accent or pace; `tts-1` and `tts-1-hd` ignore them."""

    voice: VoiceIdsOrCustomVoice
    """Voice that speaks: a built-in name such as `coral`, or an object holding a custom
    voice's `id`.
    """

    response_format: (
        Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None
    ) = "mp3"
    """Encoding of the returned audio."""

    speed: Annotated[float, Field(ge=0.25, le=4)] | None = 1
    """Playback rate, from quarter speed (0.25) to fourfold (4)."""

    stream_format: Literal["sse", "audio"] | str | None = "audio"
    """Delivery as raw `audio` bytes or as `sse` events; `tts-1` and `tts-1-hd` cannot
    send events.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateSpeechRequestDict]) -> None:
            """Text to speak, and how it should sound and be delivered."""
