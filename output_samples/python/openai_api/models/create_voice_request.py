from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateVoiceRequestDict


class CreateVoiceRequest(Model, closed=True):
    """Form fields for building a custom voice from a sample."""

    name: str
    """Label for the new voice."""

    audio_sample: FileInput
    """Speech to imitate, at most 10 MiB, as MP3, WAV, Ogg, AAC, FLAC, WebM or MP4
    audio.
    """

    consent: str
    """ID of the recording in which this speaker consents."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateVoiceRequestDict]) -> None:
            """Form fields for building a custom voice from a sample."""
