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
    input: str

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageCustomToolCallCustomDict]
        ) -> None: ...
