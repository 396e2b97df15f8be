from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestSystemMessageArguments,
    )
    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPart,
    )


class ChatCompletionRequestSystemMessage(Model):
    """Standing instructions for the model. From `o1` on, developer messages take over
    this job.
    """

    content: (
        str
        | Annotated[
            list[ChatCompletionRequestSystemMessageContentPart], Field(min_length=1)
        ]
    )
    """The instructions, as one string or as parts."""

    role: Literal["system"] = "system"
    """Author of the message, here the system."""

    name: str | None = None
    """Tells participants with the same role apart."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestSystemMessageArguments]
        ) -> None:
            """Standing instructions for the model."""
