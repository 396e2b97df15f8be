from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        InputAudioInputAudioDict,
    )


class InputAudioInputAudio(Model):
    """The `input_audio` of an `InputAudio`."""

    data: str
    """Recording in base64."""

    format: Literal["mp3", "wav"] | str
    """Audio format of the recording."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[InputAudioInputAudioDict]) -> None:
            """The `input_audio` of an `InputAudio`."""
