"""Types and names of a surface in words, for the sentences of a report.

In: a `Surface`. Out: texts of bounded length. A type that has no name a program could write is called by where it is used
first: `Item.color`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from json import dumps
from typing import Final

from generator.changes.surface import (
    AliasOf,
    Declared,
    EnumOf,
    RecordOf,
    Surface,
    UnionOf,
)
from generator.model.leads import named
from generator.model.types import (
    Json,
    JsonText,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
    Unknown,
)

LONGEST: Final = 90
"""Characters of a type in words."""
_DEEPEST: Final = 4


class Wording:
    """The words for one client."""

    def __init__(self, surface: Surface) -> None:
        self._surface, self._types = surface, surface.types

    @cached_property
    def _labels(self) -> dict[TypeId, str]:
        """What types without a name are called: the first place where they are used."""
        found: dict[TypeId, str] = {}
        for label, type_ in _uses(self._surface):
            for id_ in named(type_):
                found.setdefault(id_, label)
        return found

    def label(self, id_: TypeId) -> str:
        """What a type is called to people."""
        declared = self._types[id_]
        return declared.called or (
            declared.name if declared.named else self._labels.get(id_, declared.name)
        )

    def type(self, type_: TypeRef) -> str:
        """The type in words, as a span of code."""
        return code(_cut(self._said(type_, 0)))

    def _said(self, type_: TypeRef, depth: int) -> str:
        match type_:
            case Scalar(kind):
                return kind.value
            case Nullable(inner):
                return f"{self._said(inner, depth)} or null"
            case Named(id_):
                return self._declared(id_, self._types[id_], depth)
            case ListOf(item):
                return f"list of {self._said(item, depth + 1)}"
            case TupleOf(items):
                return f"tuple of {len(items)}"
            case MapOf(value):
                return f"map of {self._said(value, depth + 1)}"
            case JsonText():
                return "text of JSON"
            case Literal(values):
                return " or ".join(plain(each) for each in values)
            case Unknown():
                return "any"

    def _declared(self, id_: TypeId, declared: Declared, depth: int) -> str:
        if declared.called or declared.named or depth > _DEEPEST:
            return declared.called or declared.name
        match declared.content:
            case EnumOf(values=values):
                return "one of " + ", ".join(plain(each.value) for each in values)
            case UnionOf(variants=variants):
                return " or ".join(self._said(each, depth + 1) for each in variants)
            case AliasOf(type=type_):
                return self._said(type_, depth + 1)
            case RecordOf():
                return self.label(id_)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _uses(surface: Surface) -> Iterator[tuple[str, TypeRef]]:
    """Where types are used: parameters and fields first, which have the best names."""
    for call in surface.calls.values():
        for each in call.arguments:
            if each.place != "body":
                yield f"{call.shown}({each.called})", each.type
    for declared in surface.types.values():
        match declared.content:
            case RecordOf(fields=fields, extra=extra):
                yield from ((f"{declared.shown}.{each.called}", each.type) for each in fields)
                yield from ((f"{declared.shown}[…]", each) for each in _known(extra))
            case AliasOf(type=type_):
                yield declared.shown, type_
            case UnionOf(variants=variants):
                yield from ((declared.shown, each) for each in variants)
            case EnumOf():
                continue
    for call in surface.calls.values():
        yield from ((f"the body of {call.shown}", each.type) for each in call.body)
        for answer in call.answers:
            label = f"the answer {answer.status} of {call.shown}"
            yield from ((label, each.type) for each in answer.contents)
        if call.stream is not None:
            yield f"an event of {call.shown}", call.stream.type


def _known(extra: TypeRef | None) -> Iterable[TypeRef]:
    return () if extra is None else (extra,)


def code(text: str) -> str:
    """A name or value of the document in a sentence: a span of code, in which nothing means anything."""
    plainly = text.replace("`", "'")
    return f"`{plainly}`"


def listed(words: Iterable[str]) -> str:
    """Words in a row: `a`, `b` and `c`."""
    *first, last = [code(each) for each in words] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def plain(value: Json) -> str:
    """A JSON value in a line."""
    return dumps(value, ensure_ascii=False)
