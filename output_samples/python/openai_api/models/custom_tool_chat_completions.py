from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CustomToolChatCompletionsArguments,
    )
    from .custom_tool_chat_completions_custom import CustomToolChatCompletionsCustom


class CustomToolChatCompletions(Model):
    """Declares a tool that takes free-form text from the model instead of JSON
    arguments.
    """

    type: Literal["custom"] = "custom"
    """Marks the tool as a custom one."""

    custom: CustomToolChatCompletionsCustom
    """Name of the tool and the kind of text that it takes."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CustomToolChatCompletionsArguments]
        ) -> None:
            """Declares a tool that takes free-form text from the model instead of JSON
            arguments.
            """
