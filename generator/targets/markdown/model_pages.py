"""The page of a declaration: its properties, variants, values or type, and an example.

In: a declaration, the API, a `Language`. Out: a `ModelPage`, in OpenAPI Generator's layout where that has one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from generator.model.declarations import Alias, ByTag, Declaration, Enum, Record, Tag, Union
from generator.model.operations import Api
from generator.model.types import Named, Rules, TypeRef
from generator.targets.code import Code
from generator.targets.markdown.escape import (
    code_cell,
    code_span,
    fenced,
    heading,
    paragraph,
    prose,
    summary,
)
from generator.targets.markdown.field_rows import FieldRows
from generator.targets.markdown.links import linked, linked_type
from generator.targets.markdown.notes import notes, told
from generator.targets.markdown.plainly import plainly
from generator.targets.markdown.used import Places, use_lines
from generator.targets.markdown.views import ModelPage, PatternRow, Row, ValueRow, VariantRow

_NOTHING = Code("")


def model_page(declaration: Declaration, api: Api, rows: FieldRows, places: Places) -> ModelPage:
    """The whole page."""
    return _Page(declaration, api, rows, places).view()


class _Page:
    def __init__(self, declaration: Declaration, api: Api, rows: FieldRows, places: Places) -> None:
        self._declaration = declaration
        self._api = api
        self._rows = rows
        self._places = places
        self._language = rows.language

    def view(self) -> ModelPage:
        match self._declaration:
            case Record() as record:
                return self._record(record)
            case Enum() as enum:
                values = tuple(self._value(enum, index) for index in range(len(enum.values)))
                return self._with("enum", values=values, open=enum.open)
            case Union() as union:
                tag = union.choice.tag if isinstance(union.choice, ByTag) else None
                types = [each.type for each in union.variants]
                variants, rules = self._variants(types, tag), _rules(union.rules)
                return self._with("union", tag=_tag(tag), variants=variants, rules=rules)
            case Alias(type=type_):
                return self._with("alias", type=self._type(type_), notes=self._notes(type_))
            case _:
                assert_never(self._declaration)

    def _with(
        self,
        kind: str,
        *,
        base: Code = _NOTHING,
        properties: tuple[Row, ...] = (),
        extra: Code = _NOTHING,
        closed: bool = False,
        patterns: tuple[PatternRow, ...] = (),
        rules: Code = _NOTHING,
        tag: Code = _NOTHING,
        variants: tuple[VariantRow, ...] = (),
        values: tuple[ValueRow, ...] = (),
        open: bool = False,
        type: Code = _NOTHING,
        notes: Code = _NOTHING,
    ) -> ModelPage:
        declaration = self._declaration
        example = self._language.model_example(declaration)
        return ModelPage(
            title=heading(self._language.model_name(declaration)),
            kind=kind,
            deprecated=declaration.doc.deprecated,
            description=summary(declaration.doc.description),
            base=base,
            properties=properties,
            extra=extra,
            closed=closed,
            patterns=patterns,
            rules=rules,
            tag=tag,
            variants=variants,
            values=values,
            open=open,
            type=type,
            notes=notes,
            remark=prose(self._language.model_remark(declaration)),
            example=fenced(self._language.code, example) if example else _NOTHING,
            uses=use_lines(self._places),
        )

    def _record(self, record: Record) -> ModelPage:
        subtypes = [Named(each.type) for each in record.subtypes.values] if record.subtypes else []
        return self._with(
            "record",
            base=self._type(Named(record.base)) if record.base else _NOTHING,
            properties=self._rows.of(record),
            extra=self._type(record.extra) if record.extra is not None else _NOTHING,
            patterns=tuple(
                PatternRow(code_span(each), self._type(type_)) for each, type_ in record.patterns
            ),
            closed=record.closed,
            rules=_rules(record.rules),
            tag=_tag(record.subtypes),
            variants=self._variants(dict.fromkeys(subtypes), record.subtypes),
        )

    def _variants(self, types: Iterable[TypeRef], tag: Tag | None) -> tuple[VariantRow, ...]:
        return tuple(VariantRow(self._variant(each), self._announced(each, tag)) for each in types)

    def _variant(self, type_: TypeRef) -> Code:
        return linked(self._language.variant_type(self._declaration, plainly(type_)))

    def _announced(self, type_: TypeRef, tag: Tag | None) -> Code:
        """The tag values of a variant; else whatever narrows it down."""
        if tag is None or not isinstance(type_, Named):
            return self._notes(type_)
        spell = self._language.literal
        found = [code_cell(spell(each.value)) for each in tag.values if each.type == type_.id]
        found += [Code("any other, or none")] if tag.default == type_.id else []
        return Code(", ").joined(found)

    def _value(self, enum: Enum, index: int) -> ValueRow:
        known = enum.values[index]
        return ValueRow(
            name=code_span(self._language.value_name(enum, index)),
            value=code_span(self._language.literal(known.value)),
            description=paragraph(known.doc.description),
        )

    def _type(self, type_: TypeRef) -> Code:
        return linked_type(plainly(type_), self._language)

    def _notes(self, type_: TypeRef) -> Code:
        return notes(type_, self._api.declarations, self._language.literal, shown=self._type)


def _rules(rules: Rules | None) -> Code:
    return code_span(told(rules)) if rules is not None else _NOTHING


def _tag(tag: Tag | None) -> Code:
    return code_cell(tag.field) if tag is not None else _NOTHING
