from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateTranscriptionRequestDict
    from .audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude
    from .vad_config import VadConfig


class CreateTranscriptionRequest(
    Model,
    closed=True,
    assumed={"response_format": "AudioResponseFormat.JSON"},
):
    """Form fields for transcribing a recording. Several options work only with certain
    models.
    """

    file: FileInput
    """Recording to transcribe, in one of these formats: MP3, MP4, MPEG, MPGA, M4A,
    FLAC, WAV, OGG or WebM.
    """

    model: (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
        | str
    )
    """Model that transcribes; choose `gpt-4o-transcribe-diarize` to tell speakers
    apart.
    """

    language: str | None = None
    """ISO 639-1 code of the spoken language, such as `en`; giving it makes results
    faster and more accurate.
    """

    languages: Annotated[list[str], Field(min_length=1)] | None = None
    """ISO 639-1 codes of languages that may be spoken, as a hint for
    `gpt-transcribe`.
    """

    keywords: list[str] | None = None
    """Names and terms likely to occur, so that `gpt-transcribe` spells them right."""

    prompt: str | None = None
    """Text in the language of the recording that sets the style or precedes this
    excerpt. The diarizing model does not accept it.
    """

    response_format: AudioResponseFormat | None = None
    """Shape of the transcription result. The plain GPT-4o transcription models support
    only `json`, and speaker labels come only with `diarized_json`.
    """

    temperature: float | None = 0
    """Randomness of decoding, 0 to 1. At 0 the model raises it by itself when
    confidence is too low.
    """

    include: list[TranscriptionInclude] | None = None
    """Extra data to return; `logprobs` requires `json` output and a non-diarizing
    GPT-4o transcription model.
    """

    timestamp_granularities: list[Literal["word", "segment"] | str] | None = None
    """Units that receive timestamps, which requires `verbose_json`. Word timestamps
    take extra time to compute, segment timestamps do not.
    """

    stream: Nullable[bool] = False
    """Send the transcript as events while it is produced; `whisper-1` ignores this."""

    chunking_strategy: Nullable[Literal["auto"] | VadConfig] = None
    """How to cut the recording before transcription; left out, it is handled in one
    piece. The diarizing model demands a value beyond 30 seconds of audio.
    """

    known_speaker_names: Annotated[list[str], Field(max_length=4)] | None = None
    """Short labels of up to four speakers, in the order of
    `known_speaker_references`.
    """

    known_speaker_references: Annotated[list[str], Field(max_length=4)] | None = None
    """Voice samples of the named speakers, each a data URL with 2 to 10 seconds of
    audio.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateTranscriptionRequestDict]) -> None:
            """Form fields for transcribing a recording."""
