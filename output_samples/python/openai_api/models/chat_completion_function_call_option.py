from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionFunctionCallOptionDict,
    )


class ChatCompletionFunctionCallOption(Model):
    """Forces a call to one function, in the older function-calling style."""

    name: str
    """Function that the model has to call."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionFunctionCallOptionDict]
        ) -> None:
            """Forces a call to one function, in the older function-calling style."""
