from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionMessageToolCallArguments,
    )
    from .chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction,
    )


class ChatCompletionMessageToolCall(Model):
    """A request by the model to call a function with JSON arguments."""

    id: str
    """ID of the call, which the tool message with the result has to repeat."""

    type: Literal["function"] = "function"
    """Marks the call as one to a function."""

    function: ChatCompletionMessageToolCallFunction
    """Which function is called, and with what arguments."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageToolCallArguments]
        ) -> None:
            """A request by the model to call a function with JSON arguments."""
