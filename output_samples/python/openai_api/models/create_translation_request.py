from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateTranslationRequestDict


class CreateTranslationRequest(Model, closed=True):
    """Form fields for translating a recording into English."""

    file: FileInput
    model: str | Literal["whisper-1"]
    prompt: str | None = None
    response_format: (
        Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None
    ) = None
    temperature: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateTranslationRequestDict]) -> None: ...
