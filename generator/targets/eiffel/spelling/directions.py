"""Which records callers make, and which only come: these have no setters, and what they require is never Void.

In: the model. Out: sets of ids. A record is one of both sorts with its base and its subtypes, as they share features.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model import graph
from generator.model.declarations import Access, Declaration, Field, Record, Required
from generator.model.operations import Api
from generator.model.rounds import rounds
from generator.model.types import Named, TypeId
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    Basic,
    Declarations,
    OfClass,
    is_nullable,
    kind_of,
)


def made(api: Api) -> frozenset[TypeId]:
    """What requests carry, with relatives; all where there are no requests at all."""
    sent = graph.sent(api)
    if not sent and not graph.received(api):
        return frozenset(api.declarations)
    relatives = _relatives(api.declarations)
    found: frozenset[TypeId] = frozenset()
    while found != sent:
        found = sent
        more = (Named(each) for id_ in found for each in relatives.get(id_, ()))
        sent = found | graph.closure(more, api)
    return found


def _relatives(declarations: Declarations) -> Mapping[TypeId, list[TypeId]]:
    """The base and the heirs of each record that has any."""
    found: dict[TypeId, list[TypeId]] = {}
    for each in declarations.values():
        if isinstance(each, Record) and each.base is not None:
            found.setdefault(each.base, []).append(each.id)
            found.setdefault(each.id, []).append(each.base)
    return found


def is_answered(field: Field, declarations: Declarations) -> bool:
    """Whether each answer has a value in the field that is not null."""
    is_plain = kind_of(field.type, declarations) == Basic(ANY)
    is_null = is_nullable(field.type, declarations) and not is_plain
    return must_come(field) and not is_null


def must_come(field: Field) -> bool:
    """Whether each answer has the field."""
    return isinstance(field.presence, Required) and field.access is not Access.WRITE_ONLY


def endless(declarations: Declarations) -> frozenset[tuple[TypeId, str]]:
    """The fields, by record and key, that nothing can stand for where they have not come: a value of theirs needs the
    same again."""

    def following(declaration: Declaration) -> Iterator[TypeId]:
        return (id_ for _, id_ in _needed(declaration, declarations))

    group = rounds(declarations, following)
    return frozenset(
        (each.id, key)
        for each in declarations.values()
        for key, target in _needed(each, declarations)
        if each.id in group and group[each.id] == group.get(target)
    )


def _needed(declaration: Declaration, declarations: Declarations) -> Iterator[tuple[str, TypeId]]:
    """The records that a record cannot be without, with the keys they stand behind."""
    for field in declaration.fields if isinstance(declaration, Record) else ():
        shape = kind_of(field.type, declarations)
        held = declarations[shape.id] if isinstance(shape, OfClass) else None
        if isinstance(held, Record) and is_answered(field, declarations):
            yield field.wire_name, held.id
