"""A text that a pattern finds, for samples.

In: a pattern of ECMA-262. Out: short texts, simplest first; whether one fits is for who asks to see. Python's own reader
of patterns takes them apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Final

from generator.patterns.ecma import in_python

_PARSER: Final[Any] = import_module("re._parser")
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/@ +"
_CATEGORIES = {
    "CATEGORY_DIGIT": "1",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_WORD": "-",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_SPACE": "a",
}
_LONGEST = 64


def fitting(pattern: str, least: int) -> Iterator[str]:
    """Texts that may fit; what can be repeated is there once, not at all, or so often that the text is long enough, and of
    alternatives the whole pattern is each in turn."""
    found = in_python(pattern)
    if found is not None:
        for parsed in _alternatives(_PARSER.parse(found)):
            for times in dict.fromkeys((1, 0, *range(2, min(least, _LONGEST) + 1))):
                yield _sequence(parsed, times)


def _alternatives(parsed: Any) -> Iterable[Any]:
    """What a whole pattern is, one by one."""
    (kind, told), *more = [*parsed] or [("", None)]
    return told[1] if str(kind) == "BRANCH" and not more else (parsed,)


def _sequence(parsed: Iterable[Any], times: int) -> str:
    return "".join(_piece(str(kind), told, times) for kind, told in parsed)


def _piece(kind: str, told: Any, times: int) -> str:
    match kind:
        case "LITERAL":
            return chr(told)
        case "NOT_LITERAL":
            return next(each for each in _LETTERS if ord(each) != told)
        case "ANY":
            return "a"
        case "IN":
            return _member(told)
        case "BRANCH":
            return _sequence(told[1][0], times)
        case "SUBPATTERN":
            return _sequence(told[3], times)
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, inner = told
            return _sequence(inner, times) * max(int(least), min(times, int(most)))
        case _:
            return ""


def _member(told: list[tuple[Any, Any]]) -> str:
    """A character of a class; for a negated one, the first plain one that is not in it."""
    kinds = [(str(kind), value) for kind, value in told]
    if kinds[0][0] == "NEGATE":
        return next((each for each in _LETTERS if not _is_in(each, kinds[1:])), "")
    kind, value = kinds[0]
    if kind == "CATEGORY":
        return _CATEGORIES[str(value)]
    return chr(value[0] if kind == "RANGE" else value)


def _is_in(letter: str, kinds: list[tuple[str, Any]]) -> bool:
    number = ord(letter)
    for kind, value in kinds:
        if kind == "LITERAL" and value == number:
            return True
        if kind == "RANGE" and value[0] <= number <= value[1]:
            return True
        if kind == "CATEGORY" and _in_category(letter, str(value)):
            return True
    return False


def _in_category(letter: str, category: str) -> bool:
    is_word = letter.isalnum() or letter == "_"
    held = {"DIGIT": letter.isdigit(), "WORD": is_word, "SPACE": letter.isspace()}
    name = category.removeprefix("CATEGORY_")
    return not held[name[4:]] if name.startswith("NOT_") else held[name]
