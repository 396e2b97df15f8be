from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionNamedToolChoiceArguments,
    )
    from .chat_completion_named_tool_choice_function import (
        ChatCompletionNamedToolChoiceFunction,
    )


class ChatCompletionNamedToolChoice(Model):
    """Tool choice that forces a call to one function."""

    type: Literal["function"] = "function"
    """Marks this tool choice as a function."""

    function: ChatCompletionNamedToolChoiceFunction
    """The function to force."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionNamedToolChoiceArguments]
        ) -> None:
            """Tool choice that forces a call to one function."""
