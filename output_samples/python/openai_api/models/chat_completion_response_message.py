from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_response_message_annotation import (
        ChatCompletionResponseMessageAnnotation,
    )
    from .chat_completion_response_message_audio import (
        ChatCompletionResponseMessageAudio,
    )
    from .chat_completion_response_message_function_call import (
        ChatCompletionResponseMessageFunctionCall,
    )


class ChatCompletionResponseMessage(Model):
    """The reply that the model wrote."""

    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None = None
    annotations: list[ChatCompletionResponseMessageAnnotation] | None = None
    role: Literal["assistant"] = "assistant"
    function_call: Annotated[
        ChatCompletionResponseMessageFunctionCall | None,
        Field(deprecated="function_call is deprecated"),
    ] = None
    audio: Nullable[ChatCompletionResponseMessageAudio] = None
