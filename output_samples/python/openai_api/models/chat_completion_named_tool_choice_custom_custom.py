from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionNamedToolChoiceCustomCustomDict,
    )


class ChatCompletionNamedToolChoiceCustomCustom(Model):
    """The custom tool to force."""

    name: str
    """Custom tool that the model has to call."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionNamedToolChoiceCustomCustomDict]
        ) -> None:
            """The custom tool to force."""
