from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionNamedToolChoiceCustomArguments,
    )
    from .chat_completion_named_tool_choice_custom_custom import (
        ChatCompletionNamedToolChoiceCustomCustom,
    )


class ChatCompletionNamedToolChoiceCustom(Model):
    """Tool choice that forces a call to one custom tool."""

    type: Literal["custom"] = "custom"
    """Marks this tool choice as a custom tool."""

    custom: ChatCompletionNamedToolChoiceCustomCustom
    """The custom tool to force."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionNamedToolChoiceCustomArguments]
        ) -> None:
            """Tool choice that forces a call to one custom tool."""
