"""Types whose values are a JSON Schema and what goes with it, so that they can be made of a class of the caller's.

In: declarations. Out: by type a `FromSchema`: where in the value the schema stands, its name, whether it is kept to the
letter. A record is one whose only field that is no constant, no name and no option is described as a JSON Schema
(`{"name": …, "schema": …, "strict": …}`); so is one around it, and a union with exactly one such variant. Knows no
language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.calling import Declarations, followed
from generator.model.declarations import Alias, Declaration, Field, Record, Required, Union
from generator.model.types import (
    ANY,
    Json,
    Kind,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TypeId,
    TypeRef,
    Unknown,
)
from generator.values import dataclass, replace

Path = tuple[str, ...]
_SAID = "json schema"
_KEYWORDS = frozenset(
    {"type", "properties", "required", "additionalProperties", "$schema", "$defs"}
)


@dataclass(frozen=True, slots=True)
class FromSchema:
    """A value made of a JSON Schema: the paths in it of the schema, of the schema's name, of the switch that says that it
    is kept to the letter, and of a description, where there are such; and the constants that stand in it.
    """

    schema: Path
    name: Path = ()
    strict: Path = ()
    description: Path = ()
    constants: tuple[tuple[Path, Json], ...] = ()

    def within(self, field: str, constants: tuple[tuple[Path, Json], ...]) -> FromSchema:
        """The same as a field of an object with constants."""
        paths = (self.schema, self.name, self.strict, self.description)
        schema, name, strict, description = ((field, *each) if each else () for each in paths)
        own = tuple(((field, *path), value) for path, value in self.constants)
        return FromSchema(schema, name, strict, description, (*constants, *own))


def from_schemas(ids: Iterable[TypeId], declarations: Declarations) -> Mapping[TypeId, FromSchema]:
    """Those of the types whose values can be made of a schema, records and unions."""
    search = _Search(declarations, {}, set())
    every = {id_: search.of_id(id_) for id_ in ids}
    return {id_: found for id_, found in every.items() if found is not None}


@dataclass(frozen=True, slots=True)
class _Search:
    """Looks at each type once; what leads back to itself is none. `opened` are those under way."""

    declarations: Declarations
    known: dict[TypeId, FromSchema | None]
    opened: set[TypeId]

    def of_id(self, id_: TypeId) -> FromSchema | None:
        if id_ in self.known or id_ in self.opened:
            return self.known.get(id_)
        self.opened.add(id_)
        found = self._declared(id_)
        self.opened.discard(id_)
        self.known[id_] = found
        return found

    def _declared(self, id_: TypeId) -> FromSchema | None:
        match self.declarations[id_]:
            case Record() as record:
                return None if record.subtypes else self._record(record)
            case Union(variants=variants):
                every = [self._of(each.type) for each in variants]
                found = [each for each in every if each is not None]
                return found[0] if len(found) == 1 else None
            case _:
                return None

    def _of(self, type_: TypeRef) -> FromSchema | None:
        found = followed(type_, self.declarations)
        return self.of_id(found.id) if found is not None else None

    def _record(self, record: Record) -> FromSchema | None:
        opened = [each for each in record.fields if self._shape(each)]
        schemas = [each for each in opened if self._is_schema(each)]
        fixed = {
            each.wire_name: value for each in record.fields if (value := _fixed(each)) is not None
        }
        constants = tuple(((name,), value) for name, value in fixed.items())
        needed = [
            each
            for each in record.fields
            if isinstance(each.presence, Required) and each.wire_name not in fixed
        ]
        if len(schemas) == len(opened) == 1:
            own = self._beside(record, schemas[0])
            rest = [
                each
                for each in needed
                if (each.wire_name,) not in (own.schema, own.name, own.strict)
            ]
            return replace(own, constants=constants) if not rest else None
        if opened or len(needed) != 1 or not constants:
            return None
        inner = self._of(needed[0].type)
        return inner.within(needed[0].wire_name, constants) if inner is not None else None

    def _beside(self, record: Record, schema: Field) -> FromSchema:
        """What goes with the schema in the same record, by the names that all give to it."""
        kinds = {each.wire_name: _kind(each) for each in record.fields}

        def path(name: str, kind: Kind) -> Path:
            return (name,) if kinds.get(name) is kind else ()

        return FromSchema(
            schema=(schema.wire_name,),
            name=path("name", Kind.STRING),
            strict=path("strict", Kind.BOOLEAN),
            description=path("description", Kind.STRING),
        )

    def _is_schema(self, field: Field) -> bool:
        """Whether an object of any kind is described as a JSON Schema."""
        texts = [field.doc.description, *(each.doc.description for each in self._named(field))]
        return any(_SAID in each.lower() for each in texts)

    def _shape(self, field: Field) -> bool:
        """Whether a field takes an object of any kind, or one with words of JSON Schema."""
        named = list(self._named(field))
        last = named[-1] if named else None
        if isinstance(last, Record):
            return {each.wire_name for each in last.fields} <= _KEYWORDS
        shape = last.type if isinstance(last, Alias) else field.type
        shape = shape.type if isinstance(shape, Nullable) else shape
        return isinstance(shape, MapOf | Unknown) or shape == ANY

    def _named(self, field: Field) -> Iterator[Declaration]:
        """The declarations that the type of a field leads to, one behind the other."""
        seen: set[TypeId] = set()
        type_ = field.type
        while True:
            type_ = type_.type if isinstance(type_, Nullable) else type_
            if not isinstance(type_, Named) or type_.id in seen:
                return
            seen.add(type_.id)
            found = self.declarations[type_.id]
            yield found
            if not isinstance(found, Alias):
                return
            type_ = found.type


def _kind(field: Field) -> Kind | None:
    """What the field is, if it is a scalar."""
    type_ = field.type.type if isinstance(field.type, Nullable) else field.type
    return type_.kind if isinstance(type_, Scalar) else None


def _fixed(field: Field) -> Json:
    """The only value of a required field, if there is but one."""
    type_ = field.type
    is_needed = isinstance(field.presence, Required)
    is_one = isinstance(type_, Literal) and len(type_.values) == 1
    return type_.values[0] if isinstance(type_, Literal) and is_one and is_needed else None
