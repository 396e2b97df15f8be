from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .chat_completion_allowed_tools_choice import ChatCompletionAllowedToolsChoice
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustom,
    )

ChatCompletionToolChoiceOption = TypeAliasType(
    "ChatCompletionToolChoiceOption",
    'Literal["none", "auto", "required"] | str | Annotated[ChatCompletionAllowedToolsChoice | ChatCompletionNamedToolChoice | ChatCompletionNamedToolChoiceCustom, ByTag("type", {"allowed_tools": "ChatCompletionAllowedToolsChoice", "function": "ChatCompletionNamedToolChoice", "custom": "ChatCompletionNamedToolChoiceCustom"})]',
)
"""Controls whether the model calls tools and which. The default is `none` without tools
and `auto` with them.
"""
