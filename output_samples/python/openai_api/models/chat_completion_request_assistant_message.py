from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestAssistantMessageArguments,
    )
    from .chat_completion_assistant_message_function_call import (
        ChatCompletionAssistantMessageFunctionCall,
    )
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_request_assistant_message_audio import (
        ChatCompletionRequestAssistantMessageAudio,
    )
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )


class ChatCompletionRequestAssistantMessage(Model):
    """An earlier reply of the model, sent back as part of the conversation."""

    content: Nullable[
        str
        | Annotated[
            list[ChatCompletionRequestAssistantMessageContentPart], Field(min_length=1)
        ]
    ] = None
    """What the assistant said. May be left out only if the message carries `tool_calls`
    or `function_call`.
    """

    refusal: Nullable[str] = None
    """Text with which the assistant declined to answer."""

    role: Literal["assistant"] = "assistant"
    """Author of the message, here the assistant."""

    name: str | None = None
    """Tells participants with the same role apart."""

    audio: Nullable[ChatCompletionRequestAssistantMessageAudio] = None
    """Points to an earlier spoken reply of the model."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Tool calls that the model decided to make, to functions or custom tools."""

    function_call: Annotated[
        Nullable[ChatCompletionAssistantMessageFunctionCall],
        Field(deprecated="function_call is deprecated"),
    ] = None
    """Function call in the older style; use `tool_calls` instead."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestAssistantMessageArguments]
        ) -> None:
            """An earlier reply of the model, sent back as part of the conversation."""
