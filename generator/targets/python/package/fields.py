"""The lines of a class of a record: a field's annotation and the default that says whether it must be given.

In: a record and its fields, a speller, what callers give. Out: for each line its spelling, which says what it needs, and
the `Code`.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.declarations import Access, Field, Record, Required
from generator.model.fits import allows_null
from generator.targets.code import Code
from generator.targets.python.package.constants import assumed, constant, tag_member, tag_value
from generator.targets.python.package.inputs import Inputs
from generator.targets.python.spelling.annotations import Spelling, either, optional
from generator.targets.python.spelling.expressions import annotated, call, keyword, subscript
from generator.targets.python.spelling.layout import lay_out, remarked
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.types import Speller
from generator.values import replace

_ALIAS, _DEPRECATED = Code("alias"), Code("deprecated")
_OVERRIDES = Code("# type: ignore[assignment, unused-ignore]")


def own_fields(record: Record, speller: Speller) -> list[Field]:
    """The fields that a subtype does not have from its base."""
    base = speller.declarations.get(record.base) if record.base else None
    inherited = {each.wire_name: each for each in base.fields} if isinstance(base, Record) else {}
    return [
        each
        for each in record.fields
        if not _same(each, inherited.get(each.wire_name))
        or tag_value(record, each, speller.declarations) is not None
    ]


def _same(field: Field, other: Field | None) -> bool:
    return other is not None and field.type == other.type and field.presence == other.presence


def overriding(
    record: Record, field: Field, speller: Speller, inputs: Inputs
) -> tuple[Spelling, Code]:
    """A field's line; what a subtype narrows is an error to type checkers, since a base's attribute can be written: they
    are told to let it be. What one of them lets be by itself differs."""
    spelling, line = _field(record, field, speller, inputs)
    base = speller.declarations.get(record.base) if record.base else None
    inherited = base.fields if isinstance(base, Record) else ()
    known = next((each for each in inherited if each.wire_name == field.wire_name), None)
    if known is None or not isinstance(base, Record):
        return spelling, line
    theirs, _ = _field(base, replace(known, doc=field.doc), speller, inputs)
    is_member = tag_member(record, field, speller.declarations) is not None
    is_plain = theirs.text == spelling.text and not is_member
    return spelling, line if is_plain else remarked(line, _OVERRIDES)


def further(record: Record, speller: Speller) -> Iterable[tuple[Spelling, Code]]:
    """The line by which programs read the properties that are no fields; a subtype has that of its base."""
    base = speller.declarations.get(record.base) if record.base else None
    if not record.further or (isinstance(base, Record) and base.further):
        return
    static, extras = speller.word("typing", "ClassVar"), speller.word("@extras", "Extras")
    inner = either(speller.spell(each) for each in record.further)
    spelling = Spelling(
        (subscript(static.text, [subscript(extras.text, [inner.text])]),),
        static.imports | extras.imports | inner.imports,
        inner.models,
    )
    line = annotated(Code("additional_properties"), spelling.text, call(extras.text, []))
    yield spelling, lay_out(line, 4)


def _attribute(record: Record, field: Field, speller: Speller) -> Code:
    return speller.names.fields[record.id, field.wire_name]


def _field(record: Record, field: Field, speller: Speller, inputs: Inputs) -> tuple[Spelling, Code]:
    """A field's line: its annotation and the default that says whether it must be given."""
    name, sent = _attribute(record, field, speller), record.id in inputs.twins
    field = inputs.patching(record, field)
    given = isinstance(field.presence, Required)
    known = constant(record, field, speller.declarations)
    must_be_given = given and not _one_way(field, sent, record.id in inputs.received)
    answered = given and sent and record.id in inputs.received and _is_read_only(field)
    spelling = speller.spell(field.type)
    if field.conditional and not spelling.is_any:
        spelling = speller.marked(spelling, "Sometimes")
    if not must_be_given:
        is_nullable = allows_null(field.type, speller.declarations)
        if is_nullable or not answered:
            spelling = speller.nullable(spelling) if is_nullable else optional(spelling)
    if answered and not spelling.is_any:
        spelling = speller.marked(spelling, "Answered")
        not_sent = speller.word("@marks", "NOT_SENT")
        spelling = replace(spelling, imports=spelling.imports | not_sent.imports)
        return _line(name, spelling, not_sent.text, _settings(field, name), speller)
    if sent and _is_read_only(field):
        spelling = speller.marked(spelling, "ReadOnly")
    elif sent and given and not must_be_given:
        is_asked = field.access is Access.ASKED
        spelling = speller.marked(spelling, "Asked" if is_asked else "WriteOnly")
    default = None
    if not must_be_given or known is not None:
        default = known if given and known else assumed(field, speller.declarations) or Code("None")
    return _line(name, spelling, default, _settings(field, name), speller)


def _is_read_only(field: Field) -> bool:
    return field.access is Access.READ_ONLY


def _one_way(field: Field, sent: bool, received: bool) -> bool:
    """Whether one class stands for what has the field, and for what has it not."""
    return (sent and _is_read_only(field)) or (received and not field.is_sure)


def _settings(field: Field, name: Code) -> list[Code]:
    """What pydantic has to know besides the type and the default."""
    told: list[Code] = []
    if name != field.wire_name:
        told.append(keyword(_ALIAS, text(field.wire_name)))
    if field.doc.deprecated:
        told.append(keyword(_DEPRECATED, text(f"{name} is deprecated")))
    return told


def _line(
    name: Code, spelling: Spelling, default: Code | None, settings: list[Code], speller: Speller
) -> tuple[Spelling, Code]:
    """The line; a key that is not the attribute's name stands in the annotation, where type checkers do not take it for
    the name of the argument."""
    if settings:
        spelling = speller.annotated(spelling, settings)
    return spelling, lay_out(annotated(name, spelling.text, default), 4)
