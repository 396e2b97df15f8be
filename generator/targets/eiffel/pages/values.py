"""Sample values as Eiffel: what must be created and set before there is one, and the expression for it then.

In: JSON, the kind of value it stands for. Out: an expression as `Code`; a `Maker` gathers the locals and instructions
of its routine. Knows nothing of operations.
"""

from __future__ import annotations

from dataclasses import field

from generator.model.declarations import ByTag, Enum, Field, Record, Union
from generator.model.fits import fits
from generator.model.types import Json, Named, TypeId, TypeRef
from generator.naming.scope import Scope
from generator.targets.code import Code
from generator.targets.eiffel.package.constants import constant, literal
from generator.targets.eiffel.package.creators import needed_fields
from generator.targets.eiffel.pages.json_values import json_value
from generator.targets.eiffel.pages.routines import called
from generator.targets.eiffel.spelling.families import UNKNOWN, Holder
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    INTEGER,
    NATURAL,
    TEXT,
    Basic,
    Many,
    Maybe,
    OfClass,
    Shape,
    is_nullable,
)
from generator.targets.eiffel.spelling.literals import boolean, integer, natural, real, text, wide
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.sample_kinds import (
    announced,
    followed,
    has_constants,
    is_constant,
    item_type,
    octets,
    suits,
)
from generator.targets.eiffel.spelling.types import TEXTS, Speller
from generator.values import dataclass

USED = (
    "l_answer",
    "l_api",
    "l_configuration",
    "l_copy",
    "l_error",
    "l_key",
    "l_password",
    "l_username",
)
"""Locals of what stands around values."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes values in one routine."""

    speller: Speller
    locals: list[Code] = field(default_factory=list)
    body: list[Code] = field(default_factory=list)
    scope: Scope = field(default_factory=lambda: Scope((*USED, "l_value"), fold=str.lower))

    @property
    def runtime(self) -> Runtime:
        """The classes that come with every client."""
        return self.speller.runtime

    def made(self, sampled: Json, type_: TypeRef, name: str, *, exact: bool = False) -> Code:
        """An expression for a value of the type; `exact` where a text must be a STRING_32."""
        return self._made(sampled, self.speller.kind(type_), type_, name, exact)

    def given(self, sampled: Json, type_: TypeRef, name: str) -> Code:
        """An argument of the type: lists are manifest arrays."""
        shape = self.speller.kind(type_)
        array = self.speller.given_list(shape)
        if not isinstance(shape, Many) or array is None:
            return self.made(sampled, type_, name)
        items = sampled if isinstance(sampled, list) else []
        values = self._items(items, shape, type_, name, exact=shape != TEXTS)
        item = array.partition(" ")[2]
        if not values:
            return Code(f"create {{ARRAY {item}}}.make_empty")
        is_plain = shape == TEXTS or (len(values) == 1 and isinstance(shape.of, OfClass))
        return Code(f"{'' if is_plain else f'{{ARRAY {item}}} '}<<{Code(', ').joined(values)}>>")

    def local(self, name: str, type_: Code) -> Code:
        """A new local."""
        found = Code(self.scope.take(f"l_{name.removeprefix('a_')}"))
        self.locals.append(Code(f"{found}: {type_}"))
        return found

    def _made(
        self, sampled: Json, shape: Shape, type_: TypeRef | None, name: str, exact: bool
    ) -> Code:
        match shape:
            case Basic(kind):
                constant = self._constant(sampled, type_)
                return constant or self._basic(sampled, kind, name, exact)
            case Many():
                return self._many(sampled, shape, type_, name)
            case Maybe(of):
                if sampled is None:
                    return Code("Void")
                return self._made(sampled, of, type_, name, exact)
            case OfClass(id_):
                return self._of_class(sampled, id_, name)

    # -- texts, numbers, anything

    def _constant(self, sampled: Json, type_: TypeRef | None) -> Code | None:
        """The constant of an enum that has the value."""
        found = followed(type_, self.speller)
        if not isinstance(found, Named):
            return None
        enum = self.speller.declarations[found.id]
        if isinstance(enum, Enum) and has_constants(enum, self.speller):
            for index, each in enumerate(enum.values):
                if each.value == sampled and type(each.value) is type(sampled):
                    name = self.speller.names.constants[enum.id, index]
                    return Code(f"{{{self.speller.names.classes[enum.id]}}}.{name}")
        return None

    def _basic(self, sampled: Json, kind: str, name: str, exact: bool) -> Code:
        match kind, sampled:
            case "any", _:
                return json_value(sampled, name, self)
            case "file", _:
                made = f"create {self.runtime.braced.API_FILE}.make_from_content"
                return Code(f'{made} ("sample.txt", "Hello!")')
            case "octets", _:
                return text(octets(sampled))
            case "boolean", _:
                return boolean(sampled is True)
            case "integer", int() | float():
                return integer(int(sampled))
            case "natural", int() | float():
                return natural(int(sampled))
            case "real", int() | float():
                return real(sampled)
            case "integer" | "natural" | "real", _:
                return {INTEGER: integer, NATURAL: natural}.get(kind, real)(1)
            case _:
                told = sampled if isinstance(sampled, str) else str(sampled)
                return wide(told) if exact else text(told)

    # -- lists and tables

    def _many(self, sampled: Json, shape: Many, type_: TypeRef | None, name: str) -> Code:
        of = self.speller.type_text(shape.of)
        if shape.is_table:
            kind, entries = self.runtime.API_TABLE, sampled if isinstance(sampled, dict) else {}
            values = self._items(list(entries.values()), shape, type_, name)
            keys = map(text, entries)
            adding = [f"force ({each}, {key})" for key, each in zip(keys, values, strict=True)]
        else:
            kind, items = Code("ARRAYED_LIST"), sampled if isinstance(sampled, list) else []
            adding = [f"extend ({each})" for each in self._items(items, shape, type_, name)]
        found = self.local(name, Code(f"{kind} [{of}]"))
        self.body.append(Code(f"create {found}.make ({len(adding)})"))
        self.body.extend([Code(f"{found}.{each}") for each in adding])
        return found

    def _items(
        self,
        items: list[Json],
        shape: Many,
        type_: TypeRef | None,
        name: str,
        *,
        exact: bool = True,
    ) -> list[Code]:
        """Expressions for the items of a list or table."""
        inner = item_type(followed(type_, self.speller))
        shorter = name.removesuffix("s")
        one = shorter if shorter != name else f"{name}_item"
        return [self._made(each, shape.of, inner, one, exact) for each in items]

    # -- records and unions

    def _of_class(self, sampled: Json, id_: TypeId, name: str) -> Code:
        found = self.speller.declarations[id_]
        if isinstance(found, Record):
            return self.record(found, sampled if isinstance(sampled, dict) else {}, name)
        assert isinstance(found, Union)
        return self._union(found, sampled, name)

    def record(self, record: Record, sampled: dict[str, Json], name: str) -> Code:
        """A local that holds an instance of the class, or of the subtype that the sample is one of."""
        subtype = announced(record.subtypes, sampled)
        if subtype is not None and subtype != record.id:
            return self._of_class(sampled, subtype, name)
        if not self._is_whole(record, sampled):
            return self._read(record, sampled, name)
        creation, given = self._creation(record, sampled)
        setters = [
            setter
            for each in record.fields
            if each.wire_name in sampled and each.wire_name not in given
            if not self._is_set(record, each, sampled[each.wire_name])
            if (setter := self._setter(record, each, sampled[each.wire_name])) is not None
        ]
        found = self.local(name, self.speller.names.classes[record.id])
        self.body.append(called(Code(f"create {found}.{creation}"), list(given.values())))
        self.body.extend([Code(f"{found}.{each}") for each in setters])
        return found

    def _creation(self, record: Record, sampled: dict[str, Json]) -> tuple[str, dict[str, Code]]:
        """A creation procedure, and its arguments by the keys that they are for: the one that takes what is required, if
        anything is."""
        needed = needed_fields(record, self.speller)
        if not needed:
            return "make", {}
        given = {each.wire_name: sampled[each.wire_name] for each in needed}
        holders = [
            each for each in needed if self.speller.text_holder(self.speller.kind(each.type))
        ]
        by_text = bool(holders) and all(isinstance(given[each.wire_name], str) for each in holders)
        return "make_with_text" if by_text else "make_with", {
            each.wire_name: (
                text(str(given[each.wire_name]))
                if by_text and each in holders
                else self._argument(given[each.wire_name], each.type, self._name(record, each))
            )
            for each in needed
        }

    def _argument(self, sampled: Json, type_: TypeRef, name: Code) -> Code:
        """An argument for what is required: null is Void, but for what can be any JSON."""
        is_null = sampled is None and self.speller.kind(type_) != Basic(ANY)
        return Code("Void") if is_null else self.given(sampled, type_, name)

    def _is_set(self, record: Record, field: Field, sampled: Json) -> bool:
        """Whether the class sets a field to the sample itself, or lets nobody else set it."""
        if is_constant(field) or isinstance(sampled, list | dict | None):
            return is_constant(field)
        own = constant(record, field, self.speller)
        return bool(own) and own == literal(sampled, self.speller.kind(field.type))

    def _is_whole(self, record: Record, sampled: dict[str, Json]) -> bool:
        """Whether a sample has all that is required, so that an object can be made of it."""
        return all(
            each.wire_name in sampled
            and (sampled[each.wire_name] is not None or self._can_be_null(each))
            for each in needed_fields(record, self.speller)
        )

    def _can_be_null(self, field: Field) -> bool:
        is_any = self.speller.kind(field.type) == Basic(ANY)
        return is_any or is_nullable(field.type, self.speller.declarations)

    def _read(self, record: Record, sampled: dict[str, Json], name: str) -> Code:
        """A local that holds what is read of the sample, which lacks what is required."""
        json = json_value(sampled, f"{name}_json", self)
        found = self.local(name, self.speller.names.classes[record.id])
        self.body.append(Code(f"create {found}.make_from_json ({json})"))
        return found

    def _name(self, record: Record, field: Field) -> Code:
        return self.speller.names.fields[record.id, field.wire_name].attribute

    def _setter(self, record: Record, field: Field, sampled: Json) -> str | None:
        """What sets a field, if anything does."""
        name, shape = self._name(record, field), self.speller.kind(field.type)
        if sampled is None and shape != Basic(ANY):
            is_null = is_nullable(field.type, self.speller.declarations)
            return f"set_{name}_null" if is_null else None
        if isinstance(sampled, str) and self.speller.text_holder(shape) is not None:
            return f"set_{name}_string ({text(sampled)})"
        return called(Code(f"set_{name}"), [self.given(sampled, field.type, name)])

    def _union(self, union: Union, sampled: Json, name: str) -> Code:
        tag = union.choice.tag if isinstance(union.choice, ByTag) else None
        variant = announced(tag, sampled)
        shape = self.speller.kind(Named(variant)) if variant else None
        if isinstance(shape, OfClass) and shape.id != union.id:
            return self._of_class(sampled, shape.id, name)
        leaves = self.speller.families.leaves[union.id]
        for each in leaves.records:
            if fits(sampled, Named(each), self.speller.declarations):
                return self._of_class(sampled, each, name)
        for holder in leaves.holders:
            if suits(sampled, holder.shape, self.speller):
                return self._held(holder, sampled, name)
        unknown = self.speller.names.parts[union.id, UNKNOWN]
        return Code(f"create {{{unknown}}}.make ({json_value(sampled, name, self)})")

    def _held(self, holder: Holder, sampled: Json, name: str) -> Code:
        is_exact = holder.shape != Basic(TEXT)
        value = self._made(sampled, holder.shape, None, name, is_exact)
        return Code(
            f"create {{{self.speller.names.parts[holder.union, holder.suffix]}}}.make ({value})"
        )
