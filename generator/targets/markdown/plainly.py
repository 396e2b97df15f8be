"""Types as a table shows them: short ones, with the known values of a scalar in another column.

In: the declarations of an API. Out: `shown`, the same declarations in which an anonymous enum is the scalar it lists
values of, a constant is its scalar, and no tag is spelled; and `known_values` of a type. Knows no language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from generator.model.declarations import (
    Alias,
    ByTrying,
    Declaration,
    Enum,
    Record,
    Union,
    Variant,
)
from generator.model.types import (
    JsonText,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
    Unknown,
)
from generator.values import dataclass, replace

Declarations = Mapping[TypeId, Declaration]
Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class KnownValues:
    """Values that are known of a scalar: all there are, or (`open`) some; of each item of a list, where `each`."""

    values: tuple[Value, ...]
    open: bool
    each: bool = False


def shown(declarations: Declarations) -> dict[TypeId, Declaration]:
    """The declarations as they are spelled on pages."""
    return {id_: _shown(each) for id_, each in declarations.items()}


def _shown(declaration: Declaration) -> Declaration:
    match declaration:
        case Enum() if not declaration.named:
            alike = Variant(declaration.kind.value, Scalar(declaration.kind))
            return Union(
                id=declaration.id,
                name=declaration.name,
                named=False,
                doc=declaration.doc,
                variants=(alike,),
                choice=ByTrying(),
                examples=(),
                at=declaration.at,
            )
        case Union():
            variants = tuple(
                Variant(each.name, plainly(each.type)) for each in declaration.variants
            )
            return replace(declaration, variants=variants, choice=ByTrying())
        case _:
            return declaration


def without_null(type_: TypeRef) -> TypeRef:
    """The type, null apart."""
    return without_null(type_.type) if isinstance(type_, Nullable) else type_


def plainly(type_: TypeRef) -> TypeRef:
    """The type with scalars for constants."""
    match type_:
        case Literal(values):
            return Scalar(_kind(values))
        case ListOf(item, constraints):
            return ListOf(plainly(item), constraints)
        case TupleOf(items, rest, constraints):
            further = None if rest is None else plainly(rest)
            return TupleOf(tuple(map(plainly, items)), further, constraints)
        case MapOf(value, constraints):
            return MapOf(plainly(value), constraints)
        case JsonText(content, or_null, constraints):
            return JsonText(plainly(content), or_null, constraints)
        case Nullable(inner):
            return Nullable(plainly(inner))
        case Scalar() | Named() | Unknown():
            return type_
        case _:
            assert_never(type_)


def _kind(values: tuple[Value, ...]) -> Kind:
    kinds = {_KINDS[type(each)] for each in values}
    return kinds.pop() if len(kinds) == 1 else Kind.ANY


_KINDS = {str: Kind.STRING, bool: Kind.BOOLEAN, int: Kind.INTEGER, float: Kind.NUMBER}


def known_values(type_: TypeRef, declarations: Declarations, inline: int = 0) -> KnownValues | None:
    """The values that the table has to tell, because the type's text does not and no page does; and those of named
    enums with up to `inline` values."""
    match type_:
        case Literal(values):
            return KnownValues(values, open=False)
        case Nullable(inner):
            return known_values(inner, declarations, inline)
        case ListOf(item):
            found = known_values(item, declarations, inline)
            return None if found is None else replace(found, each=True)
        case Named(id_):
            return _declared_values(declarations[id_], declarations, inline)
        case Scalar() | JsonText() | TupleOf() | MapOf() | Unknown():
            return None
        case _:
            assert_never(type_)


def _declared_values(
    declaration: Declaration, declarations: Declarations, inline: int
) -> KnownValues | None:
    match declaration:
        case Enum() if not declaration.named or len(declaration.values) <= inline:
            return KnownValues(tuple(each.value for each in declaration.values), open=False)
        case Union() if not declaration.named:
            every = [known_values(each.type, declarations, inline) for each in declaration.variants]
            found = [each for each in every if each is not None]
            values = tuple(value for each in found for value in each.values)
            return KnownValues(values, open=len(found) < len(every)) if values else None
        case Record() | Enum() | Union() | Alias():
            return None
        case _:
            assert_never(declaration)
