from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        InputAudioArguments,
    )
    from .input_audio_input_audio import InputAudioInputAudio


class InputAudio(Model):
    """A sound recording given to the model."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""

    input_audio: InputAudioInputAudio

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[InputAudioArguments]) -> None:
            """A sound recording given to the model."""
