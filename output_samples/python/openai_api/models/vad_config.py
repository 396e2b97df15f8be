from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._audio_response_format import VadConfigArguments


class VadConfig(Model, closed=True):
    """Tunes the voice detection that decides where a recording is cut."""

    type: Literal["server_vad"] = "server_vad"
    """Selects cutting by voice detection on the server."""

    prefix_padding_ms: int | None = 300
    """Milliseconds of audio to keep ahead of detected speech."""

    silence_duration_ms: int | None = 200
    """Milliseconds of silence that count as the end of speech. Lower values cut sooner,
    even at brief pauses.
    """

    threshold: float | None = 0.5
    """Loudness from 0 to 1 that counts as speech; raise it for noisy recordings."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VadConfigArguments]) -> None:
            """Tunes the voice detection that decides where a recording is cut."""
