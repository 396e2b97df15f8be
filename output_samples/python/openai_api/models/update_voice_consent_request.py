from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._audio_response_format import UpdateVoiceConsentRequestDict


class UpdateVoiceConsentRequest(Model, closed=True):
    """A new label for a consent recording."""

    name: str
    """Label to give the recording."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UpdateVoiceConsentRequestDict]) -> None:
            """A new label for a consent recording."""
