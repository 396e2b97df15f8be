from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._audio_response_format import VadConfigArguments


class VadConfig(Model, closed=True):
    """Tunes the voice detection that decides where a recording is cut."""

    type: Literal["server_vad"] = "server_vad"
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VadConfigArguments]) -> None: ...
