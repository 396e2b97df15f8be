from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .speech_audio_delta_event import SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent

CreateSpeechResponseStreamEvent = TypeAliasType(
    "CreateSpeechResponseStreamEvent",
    'Annotated[SpeechAudioDeltaEvent | SpeechAudioDoneEvent, ByTag("type", {"speech.audio.delta": "SpeechAudioDeltaEvent", "speech.audio.done": "SpeechAudioDoneEvent"})]',
)
"""An event in a speech stream: a piece of audio, or the closing event with token
usage.
"""
