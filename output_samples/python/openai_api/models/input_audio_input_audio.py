from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        InputAudioInputAudioDict,
    )


class InputAudioInputAudio(Model):
    """InputAudio input_audio."""

    data: str
    format: Literal["mp3", "wav"] | str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[InputAudioInputAudioDict]) -> None: ...
