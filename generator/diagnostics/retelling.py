"""Problems that are told again by a later run, in which nobody looks for them.

In: diagnostics and the documents they are about. Out: values for JSON, and from these the same diagnostics. A document
has a key there instead of its name, as the next caller may spell it differently. What could not be told again word for
word is not told at all: the work is done again then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from re import compile as compile_pattern
from re import escape as literally
from typing import Any, Final, TypeAlias

from generator.diagnostics.catalogue import CATALOGUE
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.location import Location, Source
from generator.diagnostics.printable import escape

Told: TypeAlias = list[Any]
"""Code, message and hint; key of the document, line, column and pointer, if it has a place."""

MARK: Final = "\x00"
"""Around the key of a document in a text. Texts of diagnostics are printable, so they have none of their own."""

MARKED: Final = compile_pattern(f"{MARK}([^{MARK}]*){MARK}")


def tell(found: Iterable[Diagnostic], documents: Mapping[str, Source]) -> list[Told] | None:
    """The diagnostics as values; none if one of them is about something else, or cuts a name short."""
    keys: dict[Source, str] = {}
    for key, source in documents.items():
        keys.setdefault(source, key)
    told = [_told(each, keys) for each in found]
    return [each for each in told if each is not None] if None not in told else None


def _told(found: Diagnostic, keys: Mapping[Source, str]) -> Told | None:
    at = found.at
    if at is not None and at.source not in keys:
        return None
    texts = [_without_names(text, keys) for text in (found.message, found.hint)]
    if None in texts:
        return None
    place = [] if at is None else [keys[at.source], at.line, at.column, at.pointer]
    return [found.code, *texts, *place]


def _without_names(text: str, keys: Mapping[Source, str]) -> str | None:
    """The text with keys where it says `file:line:column`; none where it names a file otherwise."""
    for source, key in sorted(keys.items(), key=lambda each: -len(each[0].name)):
        name = escape(source.name)
        if name not in text:
            continue
        place = compile_pattern(rf"(?<![\w./\\-]){literally(name)}(?=:\d+:\d+)")
        text = f"{MARK}{key}{MARK}".join(place.split(text))
        if name in MARKED.sub("", text) or "…" in text:
            return None
    return text


def retell(told: Iterable[Told], documents: Mapping[str, Source]) -> list[Diagnostic]:
    """The diagnostics again; what is no such list raises `ValueError`, `KeyError` or `TypeError`."""
    return [_retold(each, documents) for each in told]


def _retold(told: Told, documents: Mapping[str, Source]) -> Diagnostic:
    code, message, hint, *place = told
    at = None
    if place:
        key, line, column, pointer = place
        at = Location(documents[key], int(line), int(column), str(pointer))
    texts = (_with_names(text, documents) for text in (message, hint))
    return Diagnostic(code, CATALOGUE[code].severity, next(texts), at, next(texts))


def _with_names(text: str, documents: Mapping[str, Source]) -> str:
    return escape(MARKED.sub(lambda found: documents[found[1]].name, text))
