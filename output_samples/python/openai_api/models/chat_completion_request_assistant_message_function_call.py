from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestAssistantMessageFunctionCallDict,
    )


class ChatCompletionRequestAssistantMessageFunctionCall(Model):
    """Function call in the older style; use `tool_calls` instead."""

    arguments: str
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            **fields: Unpack[ChatCompletionRequestAssistantMessageFunctionCallDict],
        ) -> None: ...
