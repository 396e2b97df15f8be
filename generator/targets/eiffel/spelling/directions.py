"""Which records callers make, and which only come: these have no setters, and what they require is never Void.

In: the model. Out: sets of ids. A record is one of both sorts with its base and its subtypes, as they share features.
What is required of either sort is attached, but for the few fields that are told here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import TypeAlias

from generator.model import graph
from generator.model.declarations import Access, Declaration, Field, Record, Required
from generator.model.operations import Api
from generator.model.rounds import rounds
from generator.model.types import Named, TypeId
from generator.targets.eiffel.spelling.field_names import FieldNames
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    Basic,
    Declarations,
    OfClass,
    is_nullable,
    kind_of,
)

Fields: TypeAlias = Mapping[tuple[TypeId, str], FieldNames]
"""The features of fields, by record and key."""


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


def is_always(field: Field, is_made: bool, declarations: Declarations) -> bool:
    """Whether each object has a value in the field that is not null: one that callers make, or one that only comes."""
    is_plain = kind_of(field.type, declarations) == Basic(ANY)
    is_null = is_nullable(field.type, declarations) and not is_plain
    return (is_needed(field) if is_made else field.is_sure) and not is_null


def is_needed(field: Field) -> bool:
    """Whether callers must set a field."""
    return isinstance(field.presence, Required) and field.access is not Access.READ_ONLY


def endless(declarations: Declarations, made: Set[TypeId]) -> frozenset[tuple[TypeId, str]]:
    """The fields, by record and key, that nothing can stand for where they have not come: a value of theirs needs the
    same again."""
    needed = {each.id: [*_needed(each, made, declarations)] for each in declarations.values()}
    group = rounds(needed, {id_: [to for _, to in found] for id_, found in needed.items()})
    return frozenset(
        (id_, key)
        for id_, found in needed.items()
        for key, to in found
        if id_ in group and group[id_] == group.get(to)
    )


def _needed(
    declaration: Declaration, made: Set[TypeId], declarations: Declarations
) -> Iterator[tuple[str, TypeId]]:
    """The records that a record cannot be without, with the keys they stand behind."""
    for field in declaration.fields if isinstance(declaration, Record) else ():
        shape = kind_of(field.type, declarations)
        held = declarations[shape.id] if isinstance(shape, OfClass) else None
        if isinstance(held, Record) and is_always(field, declaration.id in made, declarations):
            yield field.wire_name, held.id


def apart(declarations: Declarations, fields: Fields) -> frozenset[tuple[TypeId, str]]:
    """The fields of bases, by record and key, that an heir has as another kind of value, and so by another name: it makes
    no use of those that it inherits."""
    return frozenset(
        (above.id, each.wire_name)
        for record in declarations.values()
        if isinstance(record, Record)
        for above in bases(record, declarations)
        for each in above.fields
        if not is_same_feature(record, above, each.wire_name, fields)
    )


def bases(record: Record, declarations: Declarations) -> Iterator[Record]:
    """The base of a record, the base of that, and so on."""
    base = declarations[record.base] if record.base else None
    while isinstance(base, Record):
        yield base
        base = declarations[base.base] if base.base else None


def is_same_feature(record: Record, base: Record, key: str, fields: Fields) -> bool:
    """Whether a record has the attribute of its base for the field."""
    own, inherited = fields.get((record.id, key)), fields.get((base.id, key))
    return own is not None and inherited is not None and own.attribute == inherited.attribute
