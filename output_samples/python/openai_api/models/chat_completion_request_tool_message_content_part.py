from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

ChatCompletionRequestToolMessageContentPart = TypeAliasType(
    "ChatCompletionRequestToolMessageContentPart",
    "ChatCompletionRequestMessageContentPartText",
)
"""A part of a tool message; only text is allowed."""
