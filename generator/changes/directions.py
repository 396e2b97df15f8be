"""Which types of a client travel to the API, and which come from it.

In: a `Surface`. Out: `Ways` by type. A type to which no operation leads is one of both ways, as nobody knows what programs
do with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.changes.surface import AliasOf, Content, EnumOf, RecordOf, Surface, UnionOf
from generator.model.types import (
    JsonText,
    ListOf,
    MapOf,
    Named,
    Nullable,
    TupleOf,
    TypeId,
    TypeRef,
)
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Ways:
    """Where values of a type go."""

    sent: bool
    received: bool

    def __or__(self, other: Ways) -> Ways:
        return Ways(self.sent or other.sent, self.received or other.received)


SENT, RECEIVED, BOTH = Ways(True, False), Ways(False, True), Ways(True, True)


def ways(surface: Surface) -> Mapping[TypeId, Ways]:
    """The ways of every type."""
    sent = _reached(_requests(surface), surface)
    received = _reached(_answers(surface), surface)
    neither = Ways(False, False)
    return {
        id_: BOTH if (found := Ways(id_ in sent, id_ in received)) == neither else found
        for id_ in surface.types
    }


def _requests(surface: Surface) -> Iterator[TypeRef]:
    for call in surface.calls.values():
        yield from (each.type for each in call.arguments)
        yield from (each.type for each in call.body)


def _answers(surface: Surface) -> Iterator[TypeRef]:
    yield from (type_ for _, type_ in surface.webhooks)
    if surface.event is not None:
        yield Named(surface.event)
    for call in surface.calls.values():
        for answer in call.answers:
            yield from (each.type for each in answer.contents)
            yield from (type_ for _, type_, _ in answer.headers)
        if call.stream is not None:
            yield call.stream.type


def _reached(types: Iterable[TypeRef], surface: Surface) -> set[TypeId]:
    found: set[TypeId] = set()
    waiting = list(types)
    while waiting:
        match waiting.pop():
            case Named(id_) if id_ not in found:
                found.add(id_)
                waiting += parts(surface.types[id_].content)
            case Nullable(inner) | ListOf(inner) | MapOf(inner) | JsonText(inner):
                waiting.append(inner)
            case TupleOf(items, rest):
                waiting += [*items, *([] if rest is None else [rest])]
            case _:
                continue
    return found


def parts(content: Content) -> list[TypeRef]:
    """The types that a type is made of."""
    match content:
        case RecordOf(fields=fields, extra=extra, patterns=patterns, subtypes=subtypes):
            further = [] if extra is None else [extra]
            own = [each.type for each in fields]
            known = [type_ for _, type_ in patterns]
            return [*own, *further, *known, *(Named(each) for each in subtypes)]
        case UnionOf(variants=variants):
            return [*variants]
        case AliasOf(type=type_):
            return [type_]
        case EnumOf():
            return []
