from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionMessageToolCallFunctionDict,
    )


class ChatCompletionMessageToolCallFunction(Model):
    """Which function is called, and with what arguments."""

    name: str
    """Declared name of the function."""

    arguments: str
    """Arguments as JSON text. Validate them before use, since the model may write
    broken JSON or invent parameters.
    """

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageToolCallFunctionDict]
        ) -> None:
            """Which function is called, and with what arguments."""
