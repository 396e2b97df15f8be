from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import CustomGrammarFormatGrammarDict


class CustomGrammarFormatGrammar(Model):
    """The grammar and the notation that it is written in."""

    definition: str
    """Source text of the grammar."""

    syntax: Literal["lark", "regex"] | str
    """Notation of the grammar: Lark rules or a regular expression."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CustomGrammarFormatGrammarDict]) -> None:
            """The grammar and the notation that it is written in."""
