from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        CustomToolChatCompletionsCustomGrammarFormatArguments,
    )
    from .custom_grammar_format_grammar import CustomGrammarFormatGrammar


class CustomToolChatCompletionsCustomGrammarFormat(Model, closed=True):
    """Allows only input that matches a grammar."""

    type: Literal["grammar"] = "grammar"
    """Marks the input as bound to a grammar."""

    grammar: CustomGrammarFormatGrammar
    """The grammar and the notation that it is written in."""

    if TYPE_CHECKING:

        def __init__(
            self,
            **fields: Unpack[CustomToolChatCompletionsCustomGrammarFormatArguments],
        ) -> None:
            """Allows only input that matches a grammar."""
