from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessage,
    )
    from .chat_completion_request_developer_message import (
        ChatCompletionRequestDeveloperMessage,
    )
    from .chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessage,
    )
    from .chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessage,
    )
    from .chat_completion_request_tool_message import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message import ChatCompletionRequestUserMessage

ChatCompletionRequestMessage = TypeAliasType(
    "ChatCompletionRequestMessage",
    'Annotated[ChatCompletionRequestDeveloperMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage | ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestFunctionMessage, ByTag("role", {"developer": "ChatCompletionRequestDeveloperMessage", "system": "ChatCompletionRequestSystemMessage", "user": "ChatCompletionRequestUserMessage", "assistant": "ChatCompletionRequestAssistantMessage", "tool": "ChatCompletionRequestToolMessage", "function": "ChatCompletionRequestFunctionMessage"})]',
)
"""One message of the conversation. Its `role` decides which kind it is."""
