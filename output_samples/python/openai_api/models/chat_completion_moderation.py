from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .chat_completion_moderation_error import ChatCompletionModerationError
    from .chat_completion_moderation_results import ChatCompletionModerationResults


class ChatCompletionModeration(Model):
    """Moderation outcome of a completion that was created with `moderation` set."""

    input: Annotated[
        ChatCompletionModerationResults | ChatCompletionModerationError,
        ByTag(
            "type",
            {
                "moderation_results": "ChatCompletionModerationResults",
                "error": "ChatCompletionModerationError",
            },
        ),
    ]
    """Results for the messages that were sent, or the error that prevented the
    check.
    """

    output: Annotated[
        ChatCompletionModerationResults | ChatCompletionModerationError,
        ByTag(
            "type",
            {
                "moderation_results": "ChatCompletionModerationResults",
                "error": "ChatCompletionModerationError",
            },
        ),
    ]
    """Results for the text that was generated, or the error that prevented the
    check.
    """
