from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CustomToolChatCompletionsCustomDict,
    )
    from .custom_tool_chat_completions_custom_grammar_format import (
        CustomToolChatCompletionsCustomGrammarFormat,
    )
    from .custom_tool_chat_completions_custom_text_format import (
        CustomToolChatCompletionsCustomTextFormat,
    )


class CustomToolChatCompletionsCustom(Model):
    """Name of the tool and the kind of text that it takes."""

    name: str
    """Name by which the model calls the tool."""

    description: str | None = None
    """Explains what the tool is for, so that the model knows when to use it."""

    format: (
        Annotated[
            CustomToolChatCompletionsCustomTextFormat
            | CustomToolChatCompletionsCustomGrammarFormat,
            ByTag(
                "type",
                {
                    "text": "CustomToolChatCompletionsCustomTextFormat",
                    "grammar": "CustomToolChatCompletionsCustomGrammarFormat",
                },
            ),
        ]
        | None
    ) = None
    """Constraint on the tool's input; any text is allowed by default."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CustomToolChatCompletionsCustomDict]
        ) -> None:
            """Name of the tool and the kind of text that it takes."""
