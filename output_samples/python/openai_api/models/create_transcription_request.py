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


class CreateTranscriptionRequest(Model, closed=True):
    """Form fields for transcribing a recording. Several options work only with
    certain models.
    """

    file: FileInput
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
    language: str | None = None
    languages: Annotated[list[str], Field(min_length=1)] | None = None
    keywords: list[str] | None = None
    prompt: str | None = None
    response_format: AudioResponseFormat | None = None
    temperature: float | None = None
    include: list[TranscriptionInclude] | None = None
    timestamp_granularities: list[Literal["word", "segment"] | str] | None = None
    stream: Nullable[bool] = None
    chunking_strategy: Nullable[Literal["auto"] | VadConfig] = None
    known_speaker_names: Annotated[list[str], Field(max_length=4)] | None = None
    known_speaker_references: Annotated[list[str], Field(max_length=4)] | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateTranscriptionRequestDict]
        ) -> None: ...
