from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._audio_response_format import CreateVoiceRequestDict


class CreateVoiceRequest(Model, closed=True):
    """Form fields for building a custom voice from a sample."""

    name: str
    audio_sample: FileInput
    consent: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateVoiceRequestDict]) -> None: ...
