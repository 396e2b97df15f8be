from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateTranslationRequestDict


class CreateTranslationRequest(Model, closed=True):
    """Form fields for translating a recording into English."""

    file: FileInput
    """Recording to translate, in one of these formats: MP3, MP4, MPEG, MPGA, M4A, FLAC,
    WAV, OGG or WebM.
    """

    model: str | Literal["whisper-1"]
    """Model that translates; `whisper-1` is the only one on offer."""

    prompt: str | None = None
    """English text that sets the style or precedes this excerpt."""

    response_format: (
        Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None
    ) = "json"
    """Shape of the result: JSON, plain text or a subtitle format."""

    temperature: float | None = 0
    """Randomness of decoding, 0 to 1. At 0 the model raises it by itself when
    confidence is too low.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateTranslationRequestDict]) -> None:
            """Form fields for translating a recording into English."""
