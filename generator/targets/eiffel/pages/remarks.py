"""How a class of `src/domain` is used, in sentences below the tables of its page.

In: a declaration, the spelling of types. Out: Markdown; names of features and classes are inline code in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.model.declarations import (
    Alias,
    Declaration,
    Enum,
    Field,
    Record,
    Union,
)
from generator.model.types import Named
from generator.targets.eiffel.package.constants import constant
from generator.targets.eiffel.package.creators import needed_fields
from generator.targets.eiffel.spelling.families import UNKNOWN
from generator.targets.eiffel.spelling.kinds import ANY, Basic, Many, Shape, is_nullable
from generator.targets.eiffel.spelling.sample_kinds import has_constants, is_constant
from generator.targets.eiffel.spelling.types import Speller, is_expanded

_MOST = 8
_MISSING = "`missing_fields` names what is required and has not come all the same"
_NO_CLASS = "There is no class of this name: the type itself stands wherever it is used."


def remark(declaration: Declaration, speller: Speller) -> str:
    """What there is to say."""
    match declaration:
        case Record():
            return " ".join(_record(declaration, speller))
        case Enum():
            return " ".join(_enum(declaration, speller))
        case Union() if declaration.id in speller.families.holders:
            return " ".join(_union(declaration, speller))
        case Union() | Alias():
            return _NO_CLASS


def _record(record: Record, speller: Speller) -> Iterator[str]:
    def name(field: Field) -> str:
        return speller.names.fields[record.id, field.wire_name].attribute

    if record.id not in speller.made:
        yield from _answer(record, speller)
        return
    given = [each for each in record.fields if not is_constant(each)]
    loose = [each for each in given if not speller.is_attached(record, each)]
    needed = [name(each) for each in needed_fields(record, speller)]
    if needed:
        yield f"{_code('make_with')} takes all that is required, lists as arrays: {_listed(needed)}."
    if given:
        unset = "; what is not set is not sent" if loose else ""
        yield f"Each attribute has a setter, as {_code(f'set_{name(given[0])}')}{unset}."
    grown = [each for each in given if is_list(speller.kind(each.type))]
    if grown:
        yield f"A list grows item by item with {_code(f'extend_{name(grown[0])}')}."
    texts = [each for each in given if speller.text_holder(speller.kind(each.type))]
    if texts:
        yield f"Where a text is one of several variants, {_code(f'set_{name(texts[0])}_string')} makes it one."
    yield from _constants(name(each) for each in record.fields if constant(record, each, speller))
    yield from _numbers(name(each) for each in loose if is_expanded(speller.kind(each.type)))
    yield from _nullable(
        name(each)
        for each in record.fields
        if is_nullable(each.type, speller.declarations) and speller.kind(each.type) != Basic(ANY)
    )
    attached = [name(each) for each in record.fields if speller.is_attached(record, each)]
    if attached:
        yield f"{_listed(attached)}: never Void; {_MISSING}."
    yield from _variant(record, speller)


def _answer(record: Record, speller: Speller) -> Iterator[str]:
    """What there is to say of a record that only comes."""
    yield "No request has one, so there are no setters."
    needed = [
        speller.names.fields[record.id, each.wire_name].attribute
        for each in record.fields
        if speller.is_attached(record, each)
    ]
    if needed:
        yield f"{_listed(needed)}: never Void; {_MISSING}."
    optional = [
        speller.names.fields[record.id, each.wire_name].attribute
        for each in record.fields
        if is_expanded(speller.kind(each.type)) and not speller.is_attached(record, each)
    ]
    if optional:
        has = _code(f"has_{optional[0]}")
        yield f"{has} tells whether a number or boolean has come{_so_for(optional)}."
    yield from _variant(record, speller)


def _variant(record: Record, speller: Speller) -> Iterator[str]:
    parents = [speller.names.classes[each] for each in speller.families.parents.get(record.id, ())]
    if parents:
        yield f"It is a variant of {_listed(parents)}."


def is_list(shape: Shape) -> bool:
    """Whether it is a list, not a table."""
    return isinstance(shape, Many) and not shape.is_table


def _constants(names: Iterable[str]) -> Iterator[str]:
    found = list(names)
    if found:
        yield f"The class itself sets {_listed(found)}."


def _numbers(names: Iterable[str]) -> Iterator[str]:
    found = list(names)
    if found:
        has, unset = _code(f"has_{found[0]}"), _code(f"unset_{found[0]}")
        yield (
            "A number or boolean is never Void: "
            f"{has} tells whether it is set, and {unset} leaves it out, which is not the same as 0 or False"
            f"{_so_for(found)}."
        )


def _nullable(names: Iterable[str]) -> Iterator[str]:
    found = list(names)
    if found:
        null, is_null = _code(f"set_{found[0]}_null"), _code(f"is_{found[0]}_null")
        yield f"{null} has null sent, and {is_null} tells whether null has come{_so_for(found)}."


def _so_for(names: Sequence[str]) -> str:
    return f"; so for {_listed(names[1:])}" if names[1:] else ""


def _enum(enum: Enum, speller: Speller) -> Iterator[str]:
    if not has_constants(enum, speller):
        yield _NO_CLASS
        return
    name = speller.names.classes[enum.id]
    yield f"A class of constants: attributes and arguments hold the {_value(enum, speller)} itself."
    if enum.values:
        constant = _code(f"{{{name}}}.{speller.names.constants[enum.id, 0]}")
        yield f"{constant} can stand wherever one is wanted."
    yield f"{_code('is_known')} tells whether a value is one of these."


def _value(enum: Enum, speller: Speller) -> str:
    return _code(speller.type_text(speller.kind(Named(enum.id))))


def _union(union: Union, speller: Speller) -> Iterator[str]:
    unknown = _code(speller.names.parts[union.id, UNKNOWN])
    yield "A deferred class: a value is one of the variants."
    if speller.families.leaves[union.id].holders:
        yield f"Variants that are no objects hold a {_code('value')}."
    yield (
        f"What is none of them comes as {unknown}, whose {_code('json')} is kept and sent as it is; "
        f"{_code('text')} and {_code('field')} read its fields."
    )


def _listed(names: Iterable[str]) -> str:
    found = list(names)
    more = f" and {len(found) - _MOST} more" if len(found) > _MOST else ""
    return ", ".join(_code(each) for each in found[:_MOST]) + more


def _code(name: str) -> str:
    return f"`{name}`"
