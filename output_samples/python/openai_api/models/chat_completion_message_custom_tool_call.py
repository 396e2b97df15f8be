from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionMessageCustomToolCallArguments,
    )
    from .chat_completion_message_custom_tool_call_custom import (
        ChatCompletionMessageCustomToolCallCustom,
    )


class ChatCompletionMessageCustomToolCall(Model):
    """A request by the model to run a custom tool with free-form input."""

    id: str
    type: Literal["custom"] = "custom"
    custom: ChatCompletionMessageCustomToolCallCustom

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageCustomToolCallArguments]
        ) -> None: ...
