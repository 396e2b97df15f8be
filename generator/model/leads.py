"""What types and declarations are made of, and which declarations they name.

In: a type or a declaration. Out: the types that it is made of, the ids that stand in it; `Leads` for all of an API. Knows
no language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.types import (
    JsonText,
    Keys,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
)


class Leads(dict[TypeId, list[TypeId]]):
    """What each of the declarations names, in its order, found when it is asked for first."""

    def __init__(self, declarations: Mapping[TypeId, Declaration]) -> None:
        self.declarations = declarations

    def __missing__(self, id_: TypeId) -> list[TypeId]:
        found = [inner for each in parts(self.declarations[id_]) for inner in named(each)]
        self[id_] = found
        return found


def named(type_: TypeRef) -> Sequence[TypeId]:
    """The declarations that a type names."""
    match type_:
        case Scalar() | Literal():  # as most are, and this is asked more often than anything else
            return ()
        case Named(id_):
            return (id_,)
        case MapOf(inner, keys=Keys() as keys):  # which may be spelled beside the value
            rest = () if keys.rest is None else (keys.rest,)
            types = (inner, *(each for _, each in keys.patterns), *rest)
            return [*dict.fromkeys(id_ for each in types for id_ in named(each))]
        case ListOf(inner) | MapOf(inner) | Nullable(inner) | JsonText(inner):
            return named(inner)
        case TupleOf(items, rest):
            every = (*items, *([] if rest is None else [rest]))
            return [id_ for each in every for id_ in named(each)]
        case _:
            return ()


def parts(declaration: Declaration) -> Sequence[TypeRef]:
    """The types that a declaration is made of."""
    match declaration:
        case Record(fields=fields, further=further, subtypes=subtypes):
            tags = () if subtypes is None else subtypes.values
            return [*[each.type for each in fields], *further, *[Named(each.type) for each in tags]]
        case Union(variants=variants):
            return [each.type for each in variants]
        case Alias(type=aliased):
            return (aliased,)
        case Enum():
            return ()
