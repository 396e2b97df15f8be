from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateVoiceConsentRequestDict


class CreateVoiceConsentRequest(Model, closed=True):
    """Form fields for uploading a consent recording."""

    name: str
    """Label for the recording."""

    recording: FileInput
    """Speaker's spoken consent, at most 10 MiB, as MP3, WAV, Ogg, AAC, FLAC, WebM or
    MP4 audio.
    """

    language: str
    """BCP 47 tag of the language in which consent is spoken, such as `de-DE`."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateVoiceConsentRequestDict]) -> None:
            """Form fields for uploading a consent recording."""
