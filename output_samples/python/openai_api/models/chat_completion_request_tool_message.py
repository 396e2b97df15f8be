from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestToolMessageArguments,
    )
    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPart,
    )


class ChatCompletionRequestToolMessage(Model):
    """Hands the result of a tool call back to the model."""

    role: Literal["tool"] = "tool"
    """Author of the message, here a tool."""

    content: (
        str
        | Annotated[
            list[ChatCompletionRequestToolMessageContentPart], Field(min_length=1)
        ]
    )
    """What the tool returned, as one string or as text parts."""

    tool_call_id: str
    """ID of the tool call that this message answers."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestToolMessageArguments]
        ) -> None:
            """Hands the result of a tool call back to the model."""
