from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_response_message_annotation import (
        ChatCompletionResponseMessageAnnotation,
    )
    from .chat_completion_response_message_audio import (
        ChatCompletionResponseMessageAudio,
    )
    from .chat_completion_response_message_function_call import (
        ChatCompletionResponseMessageFunctionCall,
    )


class ChatCompletionMessageListDataItem(Model):
    """An item of the `data` of a `ChatCompletionMessageList`."""

    content: str | None
    """Text of the reply."""

    refusal: str | None
    """Text with which the model declined to answer."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Tool calls that the model decided to make, to functions or custom tools."""

    annotations: list[ChatCompletionResponseMessageAnnotation] | None = None
    """Notes on the reply, such as the web pages that it cites."""

    role: Literal["assistant"] = "assistant"
    """Author of the reply, always the assistant."""

    function_call: Annotated[
        ChatCompletionResponseMessageFunctionCall | None,
        Field(deprecated="function_call is deprecated"),
    ] = None
    """Function call in the older style; read `tool_calls` instead."""

    audio: Nullable[ChatCompletionResponseMessageAudio] = None
    """Spoken reply, present when audio output was requested."""

    id: str
    """ID of the stored message."""

    content_parts: Nullable[
        list[
            Annotated[
                ChatCompletionRequestMessageContentPartText
                | ChatCompletionRequestMessageContentPartImage,
                ByTag(
                    "type",
                    {
                        "text": "ChatCompletionRequestMessageContentPartText",
                        "image_url": "ChatCompletionRequestMessageContentPartImage",
                    },
                ),
            ]
        ]
    ] = None
    """Text and image parts of the message, when its content was sent as parts;
    otherwise null.
    """
