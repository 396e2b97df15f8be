from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CustomToolChatCompletionsCustomTextFormatArguments,
    )


class CustomToolChatCompletionsCustomTextFormat(Model, closed=True):
    """Allows any text as input."""

    type: Literal["text"] = "text"
    """Marks the input as unconstrained text."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CustomToolChatCompletionsCustomTextFormatArguments]
        ) -> None:
            """Allows any text as input."""
