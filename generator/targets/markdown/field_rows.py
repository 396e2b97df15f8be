"""The fields of records as lines of tables: on the page of the record, and wherever a request has it as its body.

In: a record. Out: `Row`s, made once for each record. A field without a text has the first sentence of its type's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from generator.model.calling import followed, item_type
from generator.model.declarations import Access, Declaration, Field, Record, Required, Union
from generator.model.leads import named
from generator.model.types import ListOf, TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.markdown.escape import cell, literal
from generator.targets.markdown.language import Language
from generator.targets.markdown.links import linked, linked_type
from generator.targets.markdown.notes import notes
from generator.targets.markdown.openings import first_sentence, opening
from generator.targets.markdown.plainly import plainly, without_null
from generator.targets.markdown.views import Row
from generator.values import dataclass, replace

SMALL = 4
"""A record with as many fields stands below the field that holds it, besides being linked."""

INLINE = 12
"""A named enum with as many values has them in the notes, besides being linked."""

MOST = 60
"""Lines of a table of a body: further fields stand on the page of the record."""


@dataclass(frozen=True, slots=True)
class FieldRows:
    """Makes the rows of one API."""

    declarations: Mapping[TypeId, Declaration]
    language: Language
    made: dict[TypeId, tuple[Row, ...]] = field(default_factory=dict)
    bodies: dict[TypeId, tuple[tuple[Row, ...], int]] = field(default_factory=dict)

    def of(self, record: Record) -> tuple[Row, ...]:
        """All fields, in the order of the document."""
        if record.id not in self.made:
            self.made[record.id] = tuple(self._row(record, each) for each in record.fields)
        return self.made[record.id]

    def sent(self, record: Record) -> tuple[tuple[Row, ...], int]:
        """What a request has of them: required ones first, deprecated ones last, small records in place, texts short;
        and how many fields are left out because there are too many."""
        if record.id not in self.bodies:
            self.bodies[record.id] = self._sent(record)
        return self.bodies[record.id]

    def _sent(self, record: Record) -> tuple[tuple[Row, ...], int]:
        found: list[Row] = []
        ordered = sorted(_sent(self.of(record), record), key=lambda each: _rank(each[0]))
        for done, (each, row) in enumerate(ordered):
            inner = [*self._inner(each, row)]
            if len(found) + 1 + len(inner) > MOST:
                return tuple(found), len(ordered) - done
            found += [_short(each, row), *inner]
        return tuple(found), 0

    def _inner(self, outer: Field, row: Row) -> Iterator[Row]:
        """The fields of a small record that a field holds, or a list of them."""
        type_ = without_null(outer.type)
        mark = "[]" if isinstance(type_, ListOf) else ""
        held = followed(item_type(type_, self.declarations) if mark else type_, self.declarations)
        if isinstance(held, Record) and self._is_small(held):
            for each, inner in _sent(self.of(held), held):
                name = Code(f"{row.name}{literal(mark)}.{inner.name}")
                yield replace(_short(each, inner), name=name)

    def _is_small(self, record: Record) -> bool:
        """Whether a record fits below a field: a few fields, and no record or union in them."""
        if not 0 < len(record.fields) <= SMALL or record.subtypes is not None:
            return False
        inner = (id_ for each in record.fields for id_ in named(each.type))
        return not any(isinstance(self.declarations[each], Record | Union) for each in inner)

    def _row(self, record: Record, each: Field) -> Row:
        name = self.language.field_name(record, each.wire_name)
        spelled = self.language.field_type(record, each, plainly(without_null(each.type)))
        return Row(
            name=literal(name),
            type=linked(spelled),
            description=cell(each.doc.description or self.told(each.type)),
            notes=notes(
                each.type,
                self.declarations,
                self.language.literal,
                presence=each.presence,
                access=each.access,
                deprecated=each.doc.deprecated,
                wire_name="" if name == each.wire_name else each.wire_name,
                says_required=True,
                inline=INLINE,
                shown=self.shown,
            ),
        )

    def shown(self, type_: TypeRef) -> Code:
        """A type in a table."""
        return linked_type(plainly(type_), self.language)

    def told(self, type_: TypeRef) -> str:
        """What the document says first of the type, where it is one that it says something of."""
        docs = (self.declarations[id_].doc for id_ in named(type_))
        return next((first_sentence(each.description) for each in docs if each.description), "")


def _sent(rows: tuple[Row, ...], record: Record) -> Iterator[tuple[Field, Row]]:
    pairs = zip(record.fields, rows, strict=True)
    yield from (each for each in pairs if each[0].access is not Access.READ_ONLY)


def _rank(each: Field) -> tuple[bool, bool]:
    return not isinstance(each.presence, Required), each.doc.deprecated


def _short(each: Field, row: Row) -> Row:
    text = each.doc.description
    return replace(row, description=cell(opening(text))) if text else row
