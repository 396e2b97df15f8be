from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentPartRefusalArguments,
    )


class ChatCompletionRequestMessageContentPartRefusal(Model):
    """A refusal inside an assistant message."""

    type: Literal["refusal"] = "refusal"
    """Marks the part as a refusal."""

    refusal: str
    """Text with which the model declined."""

    if TYPE_CHECKING:

        def __init__(
            self,
            **fields: Unpack[ChatCompletionRequestMessageContentPartRefusalArguments],
        ) -> None:
            """A refusal inside an assistant message."""
