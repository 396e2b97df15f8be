"""Unions as classes of `src/domain`, with what belongs to them: holders, the unknown variant, codecs.

In: a union, the spelling of types, who inherits from whom. Out: views for the templates of `domain/`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import ByTag, Field, Record, Tag, Union
from generator.model.types import Literal, Named, TypeId
from generator.targets.code import Code
from generator.targets.eiffel.spelling.families import CODEC, UNKNOWN, Families, Holder, Leaves
from generator.targets.eiffel.spelling.kinds import OfClass
from generator.targets.eiffel.spelling.literals import (
    as_json,
    boolean,
    description,
    integer,
    line,
    text,
)
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller, is_text
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class UnionView:
    """A deferred class."""

    runtime: Runtime
    name: Code
    description: Code
    unions: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class UnknownView:
    """The variant that keeps JSON of an unknown kind."""

    runtime: Runtime
    name: Code
    union: Code


@dataclass(frozen=True, slots=True)
class HolderView:
    """A variant that is no class of its own."""

    runtime: Runtime
    name: Code
    union: Code
    type: Code
    is_text: bool
    codec: Code


_IF, _ELSEIF = Code("if"), Code("elseif")


@dataclass(frozen=True, slots=True)
class Branch:
    """What is made of JSON under a condition, and the keyword in front of that."""

    condition: Code
    creation: Code
    keyword: Code = _ELSEIF


@dataclass(frozen=True, slots=True)
class CodecClassView:
    """What reads and writes a union, or (`is_base`) a record with subtypes."""

    runtime: Runtime
    name: Code
    type: Code
    is_base: bool
    candidates: tuple[Code, ...]
    branches: tuple[Branch, ...]
    otherwise: Code


def union_view(union: Union, speller: Speller, families: Families) -> UnionView:
    """The class of a union."""
    return UnionView(
        runtime=speller.runtime,
        name=speller.names.classes[union.id],
        description=description(union.doc.description or union.doc.summary, f"{line(union.name)}."),
        unions=tuple(speller.names.classes[each] for each in families.parents.get(union.id, ())),
    )


def unknown_view(id_: TypeId, speller: Speller) -> UnknownView:
    """Its variant for unknown values."""
    names = speller.names
    return UnknownView(speller.runtime, names.parts[id_, UNKNOWN], names.classes[id_])


def holder_view(holder: Holder, speller: Speller) -> HolderView:
    """One of its holders."""
    return HolderView(
        runtime=speller.runtime,
        name=speller.names.parts[holder.union, holder.suffix],
        union=speller.names.classes[holder.union],
        type=speller.type_text(holder.shape),
        is_text=is_text(holder.shape),
        codec=speller.codec(holder.shape).made,
    )


def union_codec_view(union: Union, speller: Speller, families: Families) -> CodecClassView:
    """What reads and writes a union: by tag, else by the fields that are there or the kind of the value."""
    leaves = families.leaves[union.id]
    tagged = list(_tagged(union.choice.tag, speller)) if isinstance(union.choice, ByTag) else []
    other = list(_default(union.choice.tag, speller)) if isinstance(union.choice, ByTag) else []
    announced = _announced(union, speller, families)
    rest = [each for each in leaves.records if not other and each not in announced]
    return CodecClassView(
        runtime=speller.runtime,
        name=speller.names.parts[union.id, CODEC],
        type=speller.names.classes[union.id],
        is_base=False,
        candidates=tuple(
            _candidate(number, speller.declarations[each], speller)
            for number, each in enumerate(rest, 1)
        ),
        branches=_chained(
            *tagged,
            *other,
            *(
                Branch(Code(f"l_choice.best = {number}"), _creation(each, speller))
                for number, each in enumerate(rest, 1)
            ),
            *(_held(each, speller) for each in leaves.holders),
        ),
        otherwise=Code(f"create {{{speller.names.parts[union.id, UNKNOWN]}}} Result.make (a_json)"),
    )


def base_codec_view(record: Record, speller: Speller) -> CodecClassView:
    """What reads and writes a record with subtypes: the subtype that the tag tells, else the record itself."""
    assert record.subtypes is not None
    name, choice = speller.names.classes[record.id], speller.runtime.braced.API_CHOICE
    return CodecClassView(
        runtime=speller.runtime,
        name=speller.names.parts[record.id, CODEC],
        type=name,
        is_base=True,
        candidates=(),
        branches=_chained(
            *_tagged(record.subtypes, speller, record.id), *_default(record.subtypes, speller)
        ),
        otherwise=Code(f"create Result.make_from_json ((create {choice}.make (a_json)).object)"),
    )


def _chained(*branches: Branch) -> tuple[Branch, ...]:
    """The branches of one instruction: the first one begins it."""
    return tuple(
        replace(each, keyword=_ELSEIF if index else _IF) for index, each in enumerate(branches)
    )


def _tagged(tag: Tag, speller: Speller, own: TypeId | None = None) -> Iterator[Branch]:
    for each in tag.values:
        shape = speller.kind(Named(each.type))
        if isinstance(shape, OfClass) and shape.id != own:
            yield Branch(_is_tagged(tag.field, each.value), _creation(shape.id, speller))


def _default(tag: Tag, speller: Speller) -> Iterator[Branch]:
    """The branch of an object that none of the values announces, where the document says what it is."""
    shape = speller.kind(Named(tag.default)) if tag.default is not None else None
    if isinstance(shape, OfClass):
        yield Branch(Code("attached {JSON_OBJECT} a_json"), _creation(shape.id, speller))


def _is_tagged(field: str, value: str | int | bool) -> Code:
    """The condition under which an object has the value in the field."""
    match value:
        case str():
            return Code(f"l_choice.is_tagged ({text(field)}, {text(value)})")
        case bool():
            return Code(f"l_choice.is_marked ({text(field)}, {boolean(value)})")
        case int():
            return Code(f"l_choice.is_numbered ({text(field)}, {integer(value)})")


def _announced(union: Union, speller: Speller, families: Families) -> set[TypeId]:
    """The records that a tag announces, directly or as a variant of a union that it announces."""
    found: set[TypeId] = set()
    for each in union.choice.tag.values if isinstance(union.choice, ByTag) else ():
        shape = speller.kind(Named(each.type))
        if isinstance(shape, OfClass):
            found.add(shape.id)
            found.update(families.leaves.get(shape.id, Leaves((), ())).records)
    return found


def _creation(id_: TypeId, speller: Speller) -> Code:
    if (id_, CODEC) in speller.names.parts:
        return Code(f"Result := (create {{{speller.names.parts[id_, CODEC]}}}).decoded (a_json)")
    return Code(f"create {{{speller.names.classes[id_]}}} Result.make_from_json (l_choice.object)")


def _held(holder: Holder, speller: Speller) -> Branch:
    codec = speller.codec(holder.shape).made
    name = speller.names.parts[holder.union, holder.suffix]
    return Branch(
        Code(f"({codec}).accepts (a_json)"),
        Code(f"create {{{name}}} Result.make (({codec}).decoded (a_json))"),
    )


def _candidate(number: int, record: object, speller: Speller) -> Code:
    """What tells that an object is the record: required and other keys, constants."""
    assert isinstance(record, Record)
    required = [each.wire_name for each in record.fields if each.is_sure]
    others = [each.wire_name for each in record.fields if each.wire_name not in required]
    constants = [part for each in record.fields for part in _constant(each)]
    told = ", ".join(text("\n".join(each)) for each in (required, others, constants))
    return Code(f"l_choice.consider ({number}, {told})")


def _constant(field: Field) -> tuple[str, ...]:
    """The key and the JSON of a field that can have one text, integer or boolean only."""
    match field.type:
        case Literal((str() | int() as value,)):
            return (field.wire_name, as_json(value))
        case _:
            return ()
