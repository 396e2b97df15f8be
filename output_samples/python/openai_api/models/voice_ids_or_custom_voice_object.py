from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceObjectDict


class VoiceIdsOrCustomVoiceObject(Model, closed=True):
    """Refers to a custom voice."""

    id: str
    """ID of the custom voice."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VoiceIdsOrCustomVoiceObjectDict]) -> None:
            """Refers to a custom voice."""
