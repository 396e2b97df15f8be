"""A plausible JSON value of any type, for examples on pages.

In: a `TypeRef` and the API. Out: a value that is valid for the type: the document's own example where that is short and
valid, else a default, a constant, the first known value, or one that format, constraints and the field's name suggest.
Records have their required fields. The same for the same document, and finite for recursive types. Raw octets have no
JSON value: `RAW` stands for them, and the target spells it. Knows no language.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import assert_never

from generator.model.declarations import (
    Access,
    Alias,
    ByTag,
    Declaration,
    Default,
    Enum,
    Field,
    Record,
    Required,
    Tag,
    Union,
)
from generator.model.fits import behind, fits
from generator.model.holds import holds, ruled
from generator.model.operations import Api, Content, Parameter, Place
from generator.model.plausible import LIKELY, RAW, Raw, plausible
from generator.model.tags import announced
from generator.model.types import (
    Constraints,
    Json,
    JsonText,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Rules,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
    Unknown,
)
from generator.patterns.fitting import fitting

DEEPEST = 24
"""Lists, maps and what may be null are empty below as many declarations."""

LONGEST = 600
"""Examples of the document with more characters than this are no samples."""


MOST = 3000
"""Values with more parts than this are none that can be shown."""


class _Endless(Exception):
    """A value of this type would have to contain itself, or more than anybody reads."""


def compact(value: Json) -> str:
    """The text of a JSON value as clients write it into another one."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def sample(type_: TypeRef, api: Api) -> Json:
    """A value of the type; whoever needs many asks one `Sampler`."""
    return Sampler(api).sample(type_)


class Sampler:
    """Samples of one API; remembers them. With `sending`, what only the server sets is left out."""

    def __init__(self, api: Api, *, sending: bool = False) -> None:
        self._declarations = api.declarations
        self._sending = sending
        self._known: dict[TypeId, Json] = {}
        self._whole: dict[tuple[TypeId, str], Json] = {}
        self._cut = 0
        self._tags = announced(api.declarations)

    def sample(self, type_: TypeRef, name: str = "", examples: Iterable[Json] = ()) -> Json:
        """A value of the type; `name` is what it is called where it stands."""
        try:
            return self._value(type_, name, (), examples)
        except _Endless:
            return {}

    def parameter(self, parameter: Parameter) -> Json:
        """A value of a parameter."""
        defaults = () if parameter.default is None else (parameter.default,)
        known = [*parameter.examples, *defaults]
        if parameter.place is Place.PATH:
            known = [each for each in known if each not in ("", [], {})]
        found = self.sample(parameter.type, parameter.wire_name, known)
        is_nowhere = found == {} and parameter.place is Place.PATH
        return self._shown(parameter.type) if is_nowhere else found

    def _shown(self, type_: TypeRef) -> Json:
        """A record that needs nothing, with one field: what stands in a path is not empty."""
        declared = self._declarations.get(type_.id) if isinstance(type_, Named) else None
        fields = self._others(declared, {}, ()) if isinstance(declared, Record) else iter(())
        return dict(islice(fields, 1))

    def content(self, content: Content) -> Json:
        """A value of a body."""
        return self.sample(content.type, "", content.examples)

    def field(self, field: Field) -> Json:
        """A value of a field."""
        return self.sample(field.type, field.wire_name, _examples(field))

    def _value(
        self, type_: TypeRef, name: str, path: tuple[TypeId, ...], examples: Iterable[Json] = ()
    ) -> Json:
        for example in examples:
            if self._serves(example, type_):
                return self._ours(example, type_)
        match type_:
            case Scalar(constraints=constraints):
                return ruled(constraints.rules, plausible(type_, name))
            case JsonText(content):
                return compact(self._value(content, name, path))
            case Literal(values):
                return values[0]
            case ListOf(item, constraints):
                return ruled(constraints.rules, self._list(item, constraints, name, path))
            case TupleOf(items, constraints=constraints):
                members = [self._value(each, name.removesuffix("s"), path) for each in items]
                return ruled(constraints.rules, _distinct(members, constraints))
            case MapOf():
                return ruled(type_.constraints.rules, self._map(type_, path))
            case Nullable(inner):
                return self._or_null(inner, name, path)
            case Named(id_):
                return self._named(id_, name, path)
            case Unknown():
                return "example"
            case _:
                assert_never(type_)

    def _serves(self, example: Json, type_: TypeRef) -> bool:
        if example is None or len(json.dumps(example)) > LONGEST:
            return False
        return fits(example, type_, self._declarations)

    def _ours(self, value: Json, type_: TypeRef) -> Json:
        """An example without what only the server sets, where it is sent."""
        match type_ if self._sending else None:
            case Nullable(inner):
                return self._ours(value, inner)
            case ListOf(item) if isinstance(value, list):
                return [self._ours(each, item) for each in value]
            case MapOf(entry, keys=None) if isinstance(value, dict):
                return {key: self._ours(each, entry) for key, each in value.items()}
            case Named(id_):
                return self._ours_of(value, self._declarations[id_])
            case _:
                return value

    def _ours_of(self, value: Json, declaration: Declaration) -> Json:
        match declaration:
            case Alias():
                return self._ours(value, declaration.type)
            case Union():
                fitting = (
                    each.type
                    for each in declaration.variants
                    if fits(value, each.type, self._declarations)
                )
                found = next(fitting, None)
                return value if found is None else self._ours(value, found)
            case Record() if isinstance(value, dict):
                fields = {each.wire_name: each for each in declaration.fields}
                return {
                    key: self._ours(each, fields[key].type) if key in fields else each
                    for key, each in value.items()
                    if key not in fields or fields[key].access is not Access.READ_ONLY
                }
            case _:
                return value

    def _list(
        self, item: TypeRef, constraints: Constraints, name: str, path: tuple[TypeId, ...]
    ) -> Json:
        if constraints.max_size == 0:
            return []
        needed = constraints.min_size or 0
        try:
            if not needed:
                self._end(path)
            first = self._value(item, name.removesuffix("s"), path)
        except _Endless:
            if needed:
                raise
            return []
        if not constraints.unique:
            return [first] * max(needed, 1)
        known = [each for each in self._known_values(item) if each != first]
        further = (_other(first, index) for index in range(len(known) + 1, needed))
        return [first, *known[: max(needed - 1, 0)], *further]

    def _known_values(self, item: TypeRef) -> tuple[Json, ...]:
        """The values that are listed of a type."""
        match item:
            case Literal(values):
                return values
            case Named(id_) if isinstance(declared := self._declarations[id_], Enum):
                return tuple(each.value for each in declared.values)
            case _:
                return ()

    def _map(self, map_: MapOf, path: tuple[TypeId, ...]) -> Json:
        least = map_.constraints.min_size or 0
        demanded = len(_demanded(map_.constraints.rules)) if map_.constraints.rules else 0
        least = max(least, demanded)
        needed = 0 if map_.constraints.max_size == 0 else least or (0 if path else 1)
        try:
            if not least:
                self._end(path)
            return {
                key: self._value(type_, "", path)
                for key, type_ in islice(_entries(map_, needed), needed)
            }
        except _Endless:
            if least:
                raise
            return {}

    def _or_null(self, inner: TypeRef, name: str, path: tuple[TypeId, ...]) -> Json:
        try:
            self._end(path)
            return self._value(inner, name, path)
        except _Endless:
            return None

    def _named(self, id_: TypeId, name: str, path: tuple[TypeId, ...]) -> Json:
        if id_ in path:
            self._cut += 1
            raise _Endless
        declaration = self._declarations[id_]
        if not isinstance(declaration, Record):
            return self._remembered(declaration, name, (*path, id_))
        if id_ not in self._known:
            self._known[id_] = self._of_some_size(self._declared(declaration, name, (*path, id_)))
        return self._known[id_]

    def _of_some_size(self, value: Json) -> Json:
        """The value, unless nobody could read it: where each type needs two of the next one, sizes double with each."""
        waiting, count = [value], 0
        while waiting:
            each, count = waiting.pop(), count + 1
            if count > MOST:
                self._cut += 1
                raise _Endless
            if isinstance(each, dict):
                waiting += each.values()
            elif isinstance(each, list):
                waiting += each
        return value

    def _remembered(self, declaration: Declaration, name: str, path: tuple[TypeId, ...]) -> Json:
        """The value of what is no record: the same wherever it stands, unless it had to end because of where it does."""
        key = (declaration.id, name)
        if key not in self._whole:
            before = self._cut
            value = self._of_some_size(self._declared(declaration, name, path))
            if self._cut != before:
                return value
            self._whole[key] = value
        return self._whole[key]

    def _end(self, path: tuple[TypeId, ...]) -> None:
        """Go no deeper where that can be helped."""
        if len(path) > DEEPEST:
            self._cut += 1
            raise _Endless

    def _declared(self, declaration: Declaration, name: str, path: tuple[TypeId, ...]) -> Json:
        match declaration:
            case Alias():
                return self._value(declaration.type, name, path, declaration.examples)
            case Enum():
                return declaration.values[0].value if declaration.values else "example"
            case Union():
                return self._union(declaration, name, path)
            case Record():
                return self._record(declaration, path)
            case _:
                assert_never(declaration)

    def _union(self, union: Union, name: str, path: tuple[TypeId, ...]) -> Json:
        tag = union.choice.tag if isinstance(union.choice, ByTag) else None
        for example in union.examples:
            if self._serves(example, Named(union.id)):
                return self._ours(example, Named(union.id))
        for variant in union.variants:
            try:
                value = ruled(union.rules, self._value(variant.type, name, path))
                return _announced(value, variant.type, tag)
            except _Endless:
                continue
        raise _Endless

    def _record(self, record: Record, path: tuple[TypeId, ...]) -> Json:
        for example in record.examples:
            if self._serves(example, Named(record.id)):
                return self._ours(example, Named(record.id))
        if record.subtypes is not None:
            return self._subtype(record, record.subtypes, path)
        found: dict[str, Json] = {
            each.wire_name: self._value(each.type, each.wire_name, path, _examples(each))
            for each in self._needed(record)
        }
        known = (found or self._telling(record)) | dict(self._tags.get(record.id, {}))
        found = self._more(record, known, path)
        base = self._declarations.get(record.base) if record.base else None
        tag = base.subtypes if isinstance(base, Record) else None
        return _announced(found, Named(record.id), tag)

    def _more(
        self, record: Record, found: dict[str, Json], path: tuple[TypeId, ...]
    ) -> dict[str, Json]:
        """The record with as many fields more as its rules demand: one, or the first few, or some that have no field."""
        if record.rules is None or holds(record.rules.schema, found):
            return found
        for more in _combined(dict(self._others(record, found, path)), record.rules):
            if holds(record.rules.schema, {**found, **more}):
                return {**found, **more}
        return found

    def _others(
        self, record: Record, found: dict[str, Json], path: tuple[TypeId, ...]
    ) -> Iterator[tuple[str, Json]]:
        """Values of the fields that are not there yet, where they have one."""
        for field in record.fields:
            is_ours = not (self._sending and field.access is Access.READ_ONLY)
            if is_ours and field.wire_name not in found:
                try:
                    value = self._value(field.type, field.wire_name, path, _examples(field))
                except _Endless:
                    continue
                yield field.wire_name, value

    def _subtype(self, record: Record, tag: Tag, path: tuple[TypeId, ...]) -> Json:
        """The first subtype that can be made: a tag has to name one."""
        for each in tag.values:
            if each.type == record.id:
                fields = {
                    field.wire_name: self._value(
                        field.type, field.wire_name, path, _examples(field)
                    )
                    for field in self._needed(record)
                }
                return {**fields, tag.field: each.value}
            try:
                return _announced(self._value(Named(each.type), "", path), Named(each.type), tag)
            except _Endless:
                continue
        raise _Endless

    def _telling(self, record: Record) -> dict[str, Json]:
        """What the document shows of a record that needs nothing: two fields at most."""
        shown = {
            each.wire_name: example
            for each in record.fields
            if each.access is Access.BOTH and not each.doc.deprecated
            for example in each.examples[:1]
            if self._serves(example, each.type)
        }
        return dict(list(shown.items())[:2])

    def _needed(self, record: Record) -> Iterator[Field]:
        for field in record.fields:
            is_ours = not (self._sending and field.access is Access.READ_ONLY)
            if isinstance(field.presence, Required) and is_ours:
                yield field


def _distinct(members: list[Json], constraints: Constraints) -> list[Json]:
    """The members, unlike each other where they must be."""
    if not constraints.unique:
        return members
    return [
        _other(each, index) if each in members[:index] else each
        for index, each in enumerate(members)
    ]


def _combined(others: dict[str, Json], rules: Rules) -> Iterator[dict[str, Json]]:
    """Of further fields one, or those of a choice, or the first few; with them what must be there and is no field."""
    named: dict[str, Json] = {name: "example" for name in _demanded(rules) if name not in others}
    pairs = [*others.items()]
    for chosen in (
        *([each] for each in pairs),
        *([each for each in pairs if each[0] in wanted] for wanted in _chosen(rules)),
        *(pairs[:count] for count in range(len(pairs) + 1)),
    ):
        yield {**named, **dict(chosen)}


def _chosen(rules: Rules) -> Iterator[list[Json]]:
    """What the choices of a record demand to be there, a list for each."""
    for keyword in ("oneOf", "anyOf"):
        choices = rules.schema.get(keyword)
        for each in choices if isinstance(choices, list) else ():
            wanted = each.get("required") if isinstance(each, dict) else None
            if isinstance(wanted, list):
                yield wanted


def _demanded(rules: Rules) -> list[str]:
    """The properties that must be there though no field has their name."""
    found = rules.schema.get("required", [])
    return [str(each) for each in found] if isinstance(found, list) else []


def _entries(map_: MapOf, count: int) -> Iterator[tuple[str, TypeRef]]:
    """Keys that a map can have, with the type of what stands behind each."""
    keys, rules = map_.keys, map_.constraints.rules
    demanded = _demanded(rules) if rules is not None else []
    names = rules.schema.get("propertyNames", True) if rules is not None else True
    plain = [f"key{index or ''}" for index in range(count)]
    patterns = [text for each, _ in (keys.patterns if keys else ()) for text in fitting(each, 0)]
    for key in dict.fromkeys((*demanded, *plain, *patterns, *LIKELY)):
        types = behind(key, keys, keys.rest if keys else map_.value)
        if types and holds(names, key):
            yield key, types[0]


def _examples(field: Field) -> tuple[Json, ...]:
    if isinstance(field.presence, Default) and field.presence.value is not None:
        return (*field.examples, field.presence.value)
    return field.examples


def _announced(value: Json, type_: TypeRef, tag: Tag | None) -> Json:
    """The object with the value of its tag, where it has none that is right."""
    if tag is None or not isinstance(type_, Named) or not isinstance(value, dict):
        return value
    right = [each.value for each in tag.values if each.type == type_.id]
    if not right or value.get(tag.field) in right:
        return value
    return {**value, tag.field: right[0]}


def _other(value: Json, index: int) -> Json:
    """A value unlike the first one, for lists without duplicates."""
    if isinstance(value, bool):
        return not value
    if not isinstance(value, int | float | str):
        return value
    return f"{value}{index + 1}" if isinstance(value, str) else value + index


__all__ = ["LONGEST", "RAW", "Raw", "Sampler", "sample"]
