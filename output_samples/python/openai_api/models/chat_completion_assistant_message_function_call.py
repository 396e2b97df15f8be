from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionAssistantMessageFunctionCallDict,
    )


class ChatCompletionAssistantMessageFunctionCall(Model):
    """Function call in the older style; use `tool_calls` instead."""

    arguments: str
    """Arguments of the call as JSON text, which may be invalid and needs checking."""

    name: str
    """Function that was called."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionAssistantMessageFunctionCallDict]
        ) -> None:
            """Function call in the older style; use `tool_calls` instead."""
