from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CustomToolChatCompletionsCustomGrammarFormatGrammarDict,
    )


class CustomToolChatCompletionsCustomGrammarFormatGrammar(Model):
    """The grammar and the notation that it is written in."""

    definition: str
    syntax: Literal["lark", "regex"] | str

    if TYPE_CHECKING:

        def __init__(
            self,
            **fields: Unpack[CustomToolChatCompletionsCustomGrammarFormatGrammarDict],
        ) -> None: ...
