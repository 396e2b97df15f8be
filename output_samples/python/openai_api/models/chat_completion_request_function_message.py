from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestFunctionMessageArguments,
    )


class ChatCompletionRequestFunctionMessage(Model):
    """Result of a function call in the older style; use a tool message instead."""

    role: Literal["function"] = "function"
    """Author of the message, here a function."""

    content: str | None
    """What the function returned, as text."""

    name: str
    """Function that produced the result."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestFunctionMessageArguments]
        ) -> None:
            """Result of a function call in the older style; use a tool message
            instead.
            """
