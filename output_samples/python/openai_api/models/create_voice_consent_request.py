from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateVoiceConsentRequestDict


class CreateVoiceConsentRequest(Model, closed=True):
    """Form fields for uploading a consent recording."""

    name: str
    recording: FileInput
    language: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateVoiceConsentRequestDict]) -> None: ...
