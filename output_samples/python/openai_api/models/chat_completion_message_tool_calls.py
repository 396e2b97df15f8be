from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall

ChatCompletionMessageToolCalls = TypeAliasType(
    "ChatCompletionMessageToolCalls",
    'list[Annotated[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall, ByTag("type", {"function": "ChatCompletionMessageToolCall", "custom": "ChatCompletionMessageCustomToolCall"})]]',
)
"""Tool calls that the model decided to make, to functions or custom tools."""
