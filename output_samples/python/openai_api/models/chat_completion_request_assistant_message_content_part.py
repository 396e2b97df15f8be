from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

ChatCompletionRequestAssistantMessageContentPart = TypeAliasType(
    "ChatCompletionRequestAssistantMessageContentPart",
    'Annotated[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal, ByTag("type", {"text": "ChatCompletionRequestMessageContentPartText", "refusal": "ChatCompletionRequestMessageContentPartRefusal"})]',
)
"""A part of an assistant message, either text or a refusal."""
