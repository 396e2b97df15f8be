from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentPartTextArguments,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionRequestMessageContentPartText(Model):
    """A stretch of text inside a message."""

    type: Literal["text"] = "text"
    """Marks the part as text."""

    text: str
    """The text itself."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix worth caching. Its lifetime follows
    `prompt_cache_options.ttl`.
    """

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestMessageContentPartTextArguments]
        ) -> None:
            """A stretch of text inside a message."""
