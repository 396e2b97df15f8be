from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

ChatCompletionRequestToolMessageContentPart = TypeAliasType(
    "ChatCompletionRequestToolMessageContentPart",
    "ChatCompletionRequestMessageContentPartText",
)
"""A part of a tool message; only text is allowed."""
