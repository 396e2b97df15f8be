from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionAllowedToolsChoiceArguments,
    )
    from .chat_completion_allowed_tools import ChatCompletionAllowedTools


class ChatCompletionAllowedToolsChoice(Model):
    """Tool choice that limits the model to a subset of the declared tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Marks this tool choice as a subset of tools."""

    allowed_tools: ChatCompletionAllowedTools
    """Narrows the tools that the model may pick from, without changing the `tools` list
    of the request.
    """

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionAllowedToolsChoiceArguments]
        ) -> None:
            """Tool choice that limits the model to a subset of the declared tools."""
