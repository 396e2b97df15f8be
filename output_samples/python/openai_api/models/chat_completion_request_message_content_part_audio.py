from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentPartAudioArguments,
    )
    from .chat_completion_request_message_content_input_audio import (
        ChatCompletionRequestMessageContentInputAudio,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionRequestMessageContentPartAudio(Model):
    """A piece of recorded sound inside a user message."""

    type: Literal["input_audio"] = "input_audio"
    """Marks the part as audio."""

    input_audio: ChatCompletionRequestMessageContentInputAudio
    """The recording and its encoding."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix worth caching. Its lifetime follows
    `prompt_cache_options.ttl`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            **fields: Unpack[ChatCompletionRequestMessageContentPartAudioArguments],
        ) -> None:
            """A piece of recorded sound inside a user message."""
