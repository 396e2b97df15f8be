"""OperationIds: what they say is done, and to what.

In: an operation as the document has it. Out: its words, without what frameworks add (FastAPI the path and the method,
springdoc a number) and without the tag that it begins with. Some documents write the place of an operation into its id
(`files.list`, `repos/list-for-org`, `Users_List`): `placed` reads these. Knows no other operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.meaning.resources.routes import spoken
from generator.meaning.resources.verbs import CERTAIN, USUAL, is_verb
from generator.model.resources import Path
from generator.naming.words import singular
from generator.values import dataclass

_NUMBER = re.compile(r"_\d+$")
_PLACED = (
    re.compile(r"[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)+"),
    re.compile(r"[A-Za-z][\w-]*(/[A-Za-z][\w-]*)+"),
    re.compile(r"[A-Z][A-Za-z0-9]*_[A-Z][A-Za-z0-9]*"),
)
_SEPARATOR = re.compile(r"[./_]")
_MOST = 0.95
"""How many of a document's ids must be of one such form."""


@dataclass(frozen=True, slots=True)
class Said:
    """The words of an operationId. `verb` is the one that says what is done, where there is one; `rest` are the others,
    `whole` all of them."""

    verb: str
    rest: tuple[str, ...]
    whole: tuple[str, ...]

    @property
    def usual(self) -> str:
        """The usual word for the verb, where it is one of the five that every resource has."""
        return USUAL.get(self.verb, "")

    def beyond(self, known: Iterable[str]) -> str:
        """The words that are not known from elsewhere: what is left of `createThreadAndRun` without `thread`."""
        gone = {singular(word) for name in known for word in name.split()}
        return " ".join(word for word in self.whole if singular(word) not in gone)


def said(operation_id: str, method: str, path: str, tags: Sequence[str]) -> Said:
    """What an operationId says."""
    whole = tuple(spoken(_bare(operation_id, method, path)).split())
    for found in (whole, *_without_tags(whole, tags)):
        if found and found[0] in CERTAIN:
            return Said(found[0], found[1:], found)
        if found and found[-1] in USUAL:
            return Said(found[-1], found[:-1], found)
    if whole and is_verb(whole[0]):
        return Said(whole[0], whole[1:], whole)
    return Said("", whole, whole)


def _without_tags(whole: tuple[str, ...], tags: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for tag in tags:
        start = tuple(spoken(tag).split())
        if start and whole[: len(start)] == start:
            yield whole[len(start) :]


def _bare(operation_id: str, method: str, path: str) -> str:
    """The id without what FastAPI (`read_items_items__get`) and springdoc (`list_1`) put behind it."""
    bare = operation_id.removesuffix(f"{re.sub(r'[^0-9a-zA-Z_]', '_', path)}_{method.lower()}")
    return _NUMBER.sub("", bare.rstrip("_") or operation_id)


def placed(ids: Sequence[str]) -> list[Path] | None:
    """The places that nearly all of these ids are, without the name that all begin with; nothing if they are none.
    One that is no place itself is empty."""
    for form in _PLACED:
        if ids and sum(map(bool, map(form.fullmatch, ids))) >= _MOST * len(ids):
            found = [_place(each) if form.fullmatch(each) else () for each in ids]
            firsts = {each[0] for each in found if each}
            is_deep = all(len(each) > 2 for each in found if each)
            return [each[1:] for each in found] if len(firsts) == 1 and is_deep else found
    return None


def _place(operation_id: str) -> Path:
    return tuple(spoken(each) for each in _SEPARATOR.split(operation_id))
