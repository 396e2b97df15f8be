"""The types of a client's surface, from the model and from what a target calls things.

In: declarations and `Spelled`. Out: `Declared`. Every run does it, so it must not take long.
"""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

from generator.changes.surface import (
    AliasOf,
    Content,
    Declared,
    EnumOf,
    Member,
    RecordOf,
    UnionOf,
    Value,
)
from generator.model.declarations import (
    Alias,
    ByTag,
    Declaration,
    Default,
    Enum,
    Field,
    Record,
    Required,
    Union,
)
from generator.model.docs import Doc
from generator.model.types import TypeId
from generator.targets.spelled import Spelled


def said(*docs: Doc) -> int:
    """A digest of texts; 0 where there is none."""
    texts = [text for doc in docs for text in (doc.summary, doc.description)]
    joined = "\n".join(texts)
    return crc32(joined.encode("utf-8", "surrogatepass")) if any(texts) else 0


def declared(declaration: Declaration, spelled: Spelled) -> Declared:
    """A declaration as callers see it."""
    return Declared(
        key=declaration.id,
        name=declaration.name,
        called=spelled.types.get(declaration.id, ""),
        named=declaration.named,
        deprecated=declaration.doc.deprecated,
        said=said(declaration.doc, *_inner(declaration)),
        content=_content(declaration, spelled),
        at=declaration.at,
        old=spelled.former.types.get(declaration.id, ()),
    )


def _inner(declaration: Declaration) -> Iterator[Doc]:
    """What is said of the parts of a type."""
    match declaration:
        case Record(fields=fields):
            yield from (each.doc for each in fields)
        case Enum(values=values):
            yield from (each.doc for each in values)
        case _:
            return


def _content(declaration: Declaration, spelled: Spelled) -> Content:
    match declaration:
        case Record():
            return _record(declaration, spelled)
        case Enum():
            return EnumOf(
                declaration.kind, tuple(_values(declaration, spelled)), declaration.closed
            )
        case Union(variants=variants, choice=choice):
            tag = choice.tag.field if isinstance(choice, ByTag) else ""
            return UnionOf(tuple(each.type for each in variants), tag)
        case Alias(type=type_):
            return AliasOf(type_)


def _record(record: Record, spelled: Spelled) -> RecordOf:
    subtypes = record.subtypes.values if record.subtypes else ()
    return RecordOf(
        fields=tuple(_member(each, record.id, spelled) for each in record.fields),
        extra=record.extra,
        patterns=record.patterns,
        closed=record.closed,
        base=record.base,
        subtypes=tuple(dict.fromkeys(each.type for each in subtypes)),
    )


def _member(field: Field, record: TypeId, spelled: Spelled) -> Member:
    presence, default = "optional", None
    if isinstance(field.presence, Required):
        presence = "required"
    elif isinstance(field.presence, Default):
        presence, default = "default", field.presence.value
    return Member(
        field.wire_name,
        spelled.fields.get((record, field.wire_name), field.wire_name),
        field.type,
        presence,
        default,
        field.access,
        field.conditional,
        field.doc.deprecated,
        field.at,
        spelled.former.fields.get((record, field.wire_name), ()),
    )


def _values(enum: Enum, spelled: Spelled) -> Iterator[Value]:
    for index, each in enumerate(enum.values):
        old = spelled.former.members.get((enum.id, index), ())
        yield Value(each.value, spelled.members.get((enum.id, index), ""), old)
