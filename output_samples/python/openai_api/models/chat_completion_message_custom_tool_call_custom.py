from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionMessageCustomToolCallCustomDict,
    )


class ChatCompletionMessageCustomToolCallCustom(Model):
    """Which tool is called, and with what text."""

    name: str
    """Declared name of the custom tool."""

    input: str
    """Text that the model wrote as input for the tool."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageCustomToolCallCustomDict]
        ) -> None:
            """Which tool is called, and with what text."""
