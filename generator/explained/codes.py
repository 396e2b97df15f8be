"""What a code of a problem means, for somebody who has met it.

In: a code. Out: text: what it says, an example with words in the place of what a document would say, why, what to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from generator.diagnostics import CATALOGUE, Entry, Severity

_ROOMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "D": "reading documents and following their references",
        "V": "what the OpenAPI specification demands",
        "B": "what the document means",
        "N": "names",
        "O": "the output, the client as a project, and other commands",
        "C": "the command line and the settings",
    }
)
"""What the first letter of a code says."""

_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{
            "name": "pet",
            "other": "owner",
            "path": "/pets/{id}",
            "folder": "client",
            "key": "type",
        },
        **{
            "kind": "a string",
            "version": "1.2",
            "value": "cat",
            "spelled": "class_",
            "tag": "Pets",
        },
        **{
            "option": "templateDir",
            "url": "https://example.com/api.yaml",
            "count": "3",
            "host": "x",
        },
        **{"wanted": "a string", "found": "a number", "method": "get", "operation": "listPets"},
        **{
            "target": "python",
            "status": "20",
            "format": "csv",
            "media_type": "json",
            "limit": "128",
        },
        **{"operation_id": "listPets", "made": "list_pets_2", "first": "api.yaml:12:5"},
        **{"last": "api.yaml:40:9", "body": "api.yaml:20:9", "parent": "Animals", "place": "query"},
        **{"choices": "path, query, header", "assumed": "multipart/form-data", "pattern": "^a(b$"},
        **{"ref": "#/components/schemas/Pet", "part": "the parameter", "expected": "a list"},
        **{"finding": "'operationID' is not allowed in 'get'", "meant": "integer", "known": "3.2"},
        **{"called": "pet", "keyword": "if", "tags": "Pets, Owners", "scheme": "ftp", "text": "a"},
        **{"old": "eiffel", "new": "python", "agent": "shop\\n", "consumes": "application/json"},
        **{"effect": "it is left out", "encoding": "latin-1", "revision": "HEAD~1"},
    }
)
"""What stands in examples for what documents and settings say."""


def code_text(code: str) -> str | None:
    """The explanation of a code, in any case of letters; none if there is no such code."""
    entry = CATALOGUE.get(code.upper())
    if entry is None:
        return None
    severity = {"error": "an error", "warning": "a warning", "note": "a note"}[entry.severity]
    paragraphs = [
        f"{entry.code}: {severity} about {_ROOMS[entry.code[0]]}",
        f"  {entry.severity}[{entry.code}]: {_filled(entry.message)}",
        f"Why: {entry.explanation}",
        f"What to do: {_sentence(_filled(entry.hint))}" if _says_something(entry) else "",
        f"What follows: {_FOLLOWS[entry.severity]}",
    ]
    return "\n\n".join(each for each in paragraphs if each)


_FOLLOWS: Final[Mapping[Severity, str]] = MappingProxyType(
    {
        Severity.ERROR: "nothing is written, and the exit code is 1 (2 where the command line is wrong).",
        Severity.WARNING: "the client is made all the same; with --strict nothing is written, and the exit code is 1.",
        Severity.NOTE: "nothing; it is told at the end of a run because it may surprise.",
    }
)


def _says_something(entry: Entry) -> bool:
    """Whether the hint is more than what is known only when the problem is met."""
    return bool(entry.hint) and entry.hint != "{advice}"


def _filled(template: str) -> str:
    """The template with words, and `…` where nobody can know them."""
    marked = template.replace("{{", "\0").replace("}}", "\1")
    filled = re.sub(r"\{(\w+)\}", lambda found: _WORDS.get(found[1], "…"), marked)
    return filled.replace("\0", "{").replace("\1", "}")


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?")) else f"{text}."


def closest_code(code: str) -> str:
    """The code that was probably meant, or those of its letter."""
    close = get_close_matches(code.upper(), CATALOGUE, n=1)
    if close:
        return f"did you mean {close[0]}?"
    return f"codes begin with a letter of {', '.join(_ROOMS)}, such as V301"
