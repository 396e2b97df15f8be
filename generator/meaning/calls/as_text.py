"""Files where there can be none: a parameter and a header are texts, so what is a file by its schema is a text there.

In: the type of a parameter or header. Out: the type without files; a warning where there was one. Knows no language.
"""

from __future__ import annotations

from generator.diagnostics import Location
from generator.meaning.store import Store
from generator.model.declarations import Alias, Union
from generator.model.types import Kind, ListOf, Named, Nullable, Scalar, TypeRef
from generator.values import replace

_TEXT = Scalar(Kind.STRING)


def as_text(type_: TypeRef, what: str, at: Location, store: Store) -> TypeRef:
    """The type, where a value stands in a path, a query, a header or a cookie."""
    if not _has_file(type_, store):
        return type_
    store.diagnostics.report("B335", at, what=what)
    return _without(type_, store)


def _has_file(type_: TypeRef, store: Store) -> bool:
    passed: set[TypeRef] = set()
    inner = _inner(type_, store)
    while inner is not None and type_ not in passed:
        passed |= {type_} if isinstance(type_, Named) else set()
        type_, inner = inner, _inner(inner, store)
    return _is_file(type_, store)


def _is_file(type_: TypeRef, store: Store) -> bool:
    """Whether it is a file, or a choice between one and texts, such as the address of one."""
    declared = store.declaration(type_.id) if isinstance(type_, Named) else None
    types = [each.type for each in declared.variants] if isinstance(declared, Union) else [type_]
    kinds = {each.kind if isinstance(each, Scalar) else None for each in types}
    return Kind.BINARY in kinds and kinds <= {Kind.BINARY, Kind.STRING}


def _inner(type_: TypeRef, store: Store) -> TypeRef | None:
    """What an optional value, a list, or a name stands for."""
    match type_:
        case Nullable(inner):
            return inner
        case ListOf():
            return type_.item
        case Named(id_):
            declared = store.declaration(id_)
            return declared.type if isinstance(declared, Alias) else None
        case _:
            return None


def _without(type_: TypeRef, store: Store) -> TypeRef:
    match type_:
        case Nullable(inner):
            return Nullable(_without(inner, store))
        case ListOf():
            return replace(type_, item=_without(type_.item, store))
        case Named():
            inner_type = _inner(type_, store)
            return _TEXT if inner_type is None else _without(inner_type, store)
        case _:
            return _TEXT
