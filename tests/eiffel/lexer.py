"""Cuts the text of a class into tokens.

In: text. Out: tokens with their kinds as `grammar.lark` names them, and lines. Comments and white space are gone,
every literal has been checked. Eiffel does not care for case, so keywords are told in any.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from tests.eiffel.words import KINDS, SIGNS, words

STEP: Final = re.compile(
    r"""
      (?:[ \t\r\n]+|--[^\n]*)+
    | (?P<pair>(?i:and[ \t\r\n]+then|or[ \t\r\n]+else)\b)
    | (?P<ONCE_STRING>(?i:once)(?=[ \t\r\n]+"))
    | (?P<word>[A-Za-z][A-Za-z0-9_]*)
    | (?P<verbatim>"(?P<tag>[^"\n\[\{%]*)(?P<open>[\[\{])[ \t\r]*\n)
    | (?P<STRING>"(?:[^"%\n]|%[^\n\t ]|%[ \t\r]*\n[ \t]*%)*")
    | (?P<CHARACTER>'(?:%/[^/\n]*/|%[^\n]|[^%'\n])')
    | (?P<REAL>[0-9][0-9_]*\.[0-9][0-9_]*(?:[eE][+-]?[0-9]+)?(?![A-Za-z_]))
    | (?P<INTEGER>(?:0[xX][0-9A-Fa-f_]+|0[cC][0-7_]+|0[bB][01_]+|[0-9][0-9_]*)(?![A-Za-z_]))
    | (?P<sign>:=|->|<<|>>|\|\.\.\||\.\.|//|\\\\|/=|/~|<=|>=|[@\#&|][@\#&|+*/\\^<>=~%!?-]*|[-;,:.(){}\[\]?$=+*/^<>~])
    """,
    re.VERBOSE,
)
ESCAPE: Final = re.compile(
    r"""%(?:[ABCDFHLNQRSTUV%'"()<>]|/(?:[0-9]+|0x[0-9A-Fa-f]+|0c[0-7]+|0b[01]+)/|[ \t\r]*\n[ \t]*%)"""
)
CLOSED_BY: Final = {"[": "]", "{": "}"}


class Fault(Exception):
    """What is wrong with the text, and the line where it is."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


@dataclass(slots=True)
class Token:
    """A piece of text, with its kind. What lark asks for at the end of a text, and nobody needs, is 0."""

    start_pos: ClassVar = 0
    end_pos: ClassVar = 0
    column: ClassVar = 0
    end_line: ClassVar = 0
    end_column: ClassVar = 0

    type: str
    value: str
    line: int


def tokens(text: str) -> list[Token]:
    """All tokens of a class."""
    found = list(_cut(text))
    _mark_the_last_notes(found)
    return found


def _cut(text: str) -> Iterator[Token]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    place, end, step, kinds = 0, len(text), STEP.match, KINDS
    while place < end:
        match = step(text, place)
        line = bisect_right(starts, place)
        if match is None:
            raise Fault(line, _complaint(text, place))
        kind, place = match.lastgroup, match.end()
        if kind == "word":
            word = match.group()
            yield Token(kinds.get(word.lower(), "NAME"), word, line)
        elif kind == "sign":
            sign = match.group()
            yield Token(
                SIGNS.get(sign) or ("FREE" if sign[0] in "@#&|" else "OPERATOR"), sign, line
            )
        elif kind is not None:
            token = _literal(match, kind, line)
            place += len(token.value) - len(match.group()) if kind == "verbatim" else 0
            yield token


def _literal(match: re.Match[str], kind: str, line: int) -> Token:
    text = match.group()
    if kind == "pair":
        return Token("WORD_OPERATOR", " ".join(text.lower().split()), line)
    if kind == "verbatim":
        return Token("STRING", _verbatim(match, line), line)
    if kind in ("STRING", "CHARACTER") and "%" in text:
        _check_escapes(text, line)
    return Token(kind, text, line)


def _verbatim(match: re.Match[str], line: int) -> str:
    """The whole string: up to a line that begins with the closing mark."""
    mark = re.escape(CLOSED_BY[match["open"]] + match["tag"] + '"')
    last = re.compile(rf"^[ \t]*{mark}", re.MULTILINE).search(match.string, match.end())
    if last is None:
        raise Fault(line, "a verbatim string that does not end")
    return match.string[match.start() : last.end()]


def _check_escapes(text: str, line: int) -> None:
    place = text.find("%")
    while place >= 0:
        escape = ESCAPE.match(text, place)
        if escape is None:
            at = line + text.count("\n", 0, place)
            raise Fault(at, f"{text[place : place + 2]} is no special character")
        place = text.find("%", escape.end())


def _complaint(text: str, place: int) -> str:
    match text[place]:
        case '"':
            return "a string that does not end on its line"
        case "'":
            return "a character that is none"
        case digit if digit.isdigit():
            return "a number that is none"
        case other:
            return f"{other!r} does not belong here"


def _mark_the_last_notes(found: list[Token]) -> None:
    """Tell the notes at the end of a class from those of a feature: a parser sees that too late."""
    for index in range(len(found) - 1, -1, -1):
        kind = found[index].type
        if kind == "_NOTE":
            found[index].type = "_LAST_NOTE" if index else kind
            return
        if kind not in NOTED and index < len(found) - 1:
            return


NOTED: Final = words("NAME _COLON _COMMA _SEMICOLON STRING INTEGER TRUE FALSE")
"""What stands in notes."""
