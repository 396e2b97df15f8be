from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentPartFileArguments,
    )
    from .chat_completion_message_content_part_file_file import (
        ChatCompletionMessageContentPartFileFile,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionRequestMessageContentPartFile(Model):
    """A file inside a user message, such as a PDF for the model to read."""

    type: Literal["file"] = "file"
    """Marks the part as a file."""

    file: ChatCompletionMessageContentPartFileFile
    """The file, given by `file_id` or inline through `file_data`."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix worth caching. Its lifetime follows
    `prompt_cache_options.ttl`.
    """

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestMessageContentPartFileArguments]
        ) -> None:
            """A file inside a user message, such as a PDF for the model to read."""
