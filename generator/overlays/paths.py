"""JSONPath (RFC 9535): what of a document a query selects.

In: a query as it stands in an overlay, and plain values. Out: the places of what it selects, each as the keys and indexes
that lead there; or why there are none. The only module that knows the library.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from jsonpath import JSONPath, JSONPathEnvironment
from jsonpath.exceptions import JSONPathError
from jsonpath.selectors import NameSelector

from generator.document.pointer import closest

Steps: TypeAlias = tuple[str | int, ...]
"""Keys and indexes, from the root on."""


class NoPath(Exception):
    """A text that is no query."""


_ENVIRONMENT = JSONPathEnvironment(strict=True)
_ENVIRONMENT.max_recursion_depth = 10_000  # documents are as deep as their reader lets them be


class Query:
    """A query that can be asked; raises `NoPath` for a text that is none."""

    def __init__(self, text: str) -> None:
        try:
            path = _ENVIRONMENT.compile(text)
        except JSONPathError as error:
            raise NoPath(_why(error, text)) from error
        except (ValueError, RecursionError) as error:
            raise NoPath(f"it cannot be read: {error}") from error
        assert isinstance(path, JSONPath)
        self._path = path

    def places(self, document: Any) -> list[Steps]:
        """What it selects, each once, in the order of the query."""
        try:
            return [*dict.fromkeys(each.parts for each in self._path.finditer(document))]
        except JSONPathError as error:
            raise NoPath(_why(error, "$")) from error

    def advise(self, document: Any) -> str:
        """Why nothing is selected."""
        before, text = [document], "$"
        for segment in self._path.segments:
            text += str(segment)
            found = _ENVIRONMENT.findall(text, document)
            if not found:
                return _missing(before, text.removesuffix(str(segment)), segment)
            before = found
        return "check the target"


def _why(error: JSONPathError, text: str) -> str:
    """What is wrong with a query."""
    if not text.startswith("$"):
        return "it does not begin with $"
    told = str(error).partition("\n")[0]
    return _TOKEN.sub(lambda found: f"'{found[1].lower()}'", told)


_TOKEN = re.compile("'TOKEN_([A-Z_]+)'")


def _missing(before: list[Any], way: str, segment: Any) -> str:
    """What the values at the end of a way have instead of what is wanted of them."""
    names = [each.name for each in segment.selectors if isinstance(each, NameSelector)]
    objects = [each for each in before if isinstance(each, dict)]
    if any("$ref" in each for each in objects):
        return f"{way} is a $ref: an overlay changes what stands in the document itself"
    keys = dict.fromkeys(key for each in objects for key in each)
    near = closest(names[0], list(keys)) if names else None
    if near is not None:
        return f"{way} has no '{names[0]}'; did you mean '{near}'?"
    return f"there is {way}, but nothing at {segment} in it"
