"""Reads the text of one class.

In: text. Out: its tree. A `Fault` says the line where the text is no Eiffel.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from lark import Lark, UnexpectedToken
from lark.lexer import Lexer

from tests.eiffel.class_tree import ClassTree
from tests.eiffel.lexer import Fault, Token, tokens
from tests.eiffel.syntax import Class
from tests.eiffel.words import KINDS, SIGNS

GRAMMAR: Final = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
SPELLED: Final = {kind: text for text, kind in [*KINDS.items(), *SIGNS.items()]}


class Tokens(Lexer):
    """Gives lark the tokens of `lexer`."""

    def __init__(self, _: object) -> None:
        pass

    def lex(self, lexer_state: Any, parser_state: Any = None) -> Iterator[Any]:
        return iter(tokens(lexer_state))


PARSER: Final = Lark(
    GRAMMAR, parser="lalr", lexer=Tokens, maybe_placeholders=True, transformer=ClassTree()
)


@cache
def parse(text: str) -> Class:
    """The tree of a class, which for most is the same in each library."""
    try:
        result: Any = PARSER.parse(text)
    except UnexpectedToken as error:
        raise Fault(_line(error, text), _message(error)) from None
    assert isinstance(result, Class)
    return result


def _line(error: UnexpectedToken, text: str) -> int:
    token: Any = error.token
    return token.line if isinstance(token, Token) else text.rstrip().count("\n") + 1


def _message(error: UnexpectedToken) -> str:
    token: Any = error.token
    if not isinstance(token, Token):
        return "the class does not end"
    wanted = sorted(SPELLED.get(kind, kind.lower()) for kind in error.accepts or error.expected)
    return f"{token.value!r} is unexpected" + (
        f", wanted {wanted[0]!r}" if len(wanted) == 1 else ""
    )
