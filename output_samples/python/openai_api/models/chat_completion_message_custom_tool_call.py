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
    """ID of the call, which the tool's answer has to repeat."""

    type: Literal["custom"] = "custom"
    """Marks the call as one to a custom tool."""

    custom: ChatCompletionMessageCustomToolCallCustom
    """Which tool is called, and with what text."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageCustomToolCallArguments]
        ) -> None:
            """A request by the model to run a custom tool with free-form input."""
