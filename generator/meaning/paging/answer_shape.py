"""What stands where in an answer: the members of its records, by path.

In: a type of the model and the declarations so far. Out: `Member`s with their paths, outer ones first, and the type at
a given path. Knows no style of paging and no language.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.meaning.store import Store
from generator.model.declarations import Alias, Field, Record
from generator.model.paging import AnswerPath
from generator.model.types import ANY, ListOf, MapOf, Named, Nullable, TypeRef
from generator.values import dataclass

LAST = "[-1]"
"""What a path says for the last item of a list."""

_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a record, and the records on the way to it."""

    steps: tuple[str, ...]
    field: Field
    type: TypeRef

    @property
    def path(self) -> AnswerPath:
        """The path as the model has it."""
        return ".".join(self.steps)


def plain(type_: TypeRef, store: Store) -> TypeRef:
    """The type without null and without the names of aliases."""
    match type_:
        case Nullable(inner):
            return plain(inner, store)
        case Named(id_):
            found = store.declaration(id_)
            return plain(found.type, store) if isinstance(found, Alias) else type_
        case _:
            return type_


def record(type_: TypeRef, store: Store) -> Record | None:
    """The record that the type is, if it is one."""
    found = plain(type_, store)
    declared = store.declaration(found.id) if isinstance(found, Named) else None
    return declared if isinstance(declared, Record) else None


def members(type_: TypeRef, store: Store, levels: int = _DEEPEST) -> Iterator[Member]:
    """The fields of a record and of the records in it, level by level; lists are not entered."""
    level: list[tuple[tuple[str, ...], TypeRef]] = [((), type_)]
    for _ in range(levels):
        below: list[tuple[tuple[str, ...], TypeRef]] = []
        for steps, outer in level:
            found = record(outer, store)
            for field in found.fields if found else ():
                inner = Member((*steps, field.wire_name), field, plain(field.type, store))
                yield inner
                if isinstance(inner.type, Named):
                    below.append((inner.steps, inner.type))
        level = below


def at_path(type_: TypeRef, path: AnswerPath, store: Store) -> TypeRef | None:
    """The type at a path, without null; nothing if there is no such place. A key may hold dots itself."""
    if not path:
        return plain(type_, store)
    found = plain(type_, store)
    if isinstance(found, ListOf) and path.startswith(LAST):
        return at_path(found.item, path.removeprefix(LAST).removeprefix("."), store)
    if isinstance(found, MapOf):
        return ANY
    for field in _fields(found, store):
        rest = path.removeprefix(field.wire_name)
        if rest != path and rest[:1] in ("", ".", "["):
            inner = at_path(field.type, rest.removeprefix("."), store)
            if inner is not None:
                return inner
    return None


def _fields(type_: TypeRef, store: Store) -> tuple[Field, ...]:
    found = record(type_, store)
    return found.fields if found else ()
