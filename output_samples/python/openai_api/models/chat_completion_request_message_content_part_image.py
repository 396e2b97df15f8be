from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentPartImageArguments,
    )
    from .chat_completion_message_content_part_image_url import (
        ChatCompletionMessageContentPartImageUrl,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionRequestMessageContentPartImage(Model):
    """A picture inside a user message."""

    type: Literal["image_url"] = "image_url"
    """Marks the part as an image."""

    image_url: ChatCompletionMessageContentPartImageUrl
    """Where the picture is, and how closely to look at it."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix worth caching. Its lifetime follows
    `prompt_cache_options.ttl`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            **fields: Unpack[ChatCompletionRequestMessageContentPartImageArguments],
        ) -> None:
            """A picture inside a user message."""
