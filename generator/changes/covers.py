"""Whether all values of one type are values of another, across two clients; and whether their limits are.

In: types of the old client and of the new one, and which declarations are the same. Out: what has become of the set of
values: `WIDER`, `NARROWER`, both, or neither. Differences inside of a declaration are its own: it is compared once, not
wherever it is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Flag, auto
from typing import Any, Final

from generator.changes.pairing import Pairs
from generator.changes.surface import AliasOf, Declared, EnumOf, RecordOf, Surface, UnionOf
from generator.changes.types_as_json import LIMITS
from generator.model.types import (
    Constraints,
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
from generator.values import dataclass


class Drift(Flag):
    """What has become of the values that a type has."""

    SAME = 0
    WIDER = auto()
    NARROWER = auto()


_NUMBERS: Final = frozenset({Kind.NUMBER, Kind.FLOAT})
_DEEPEST: Final = 40
"""How many types within types are looked at; what is deeper is taken for the same."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the clients, and which of its types are which of the other."""

    types: Mapping[TypeId, Declared]
    other: Mapping[TypeId, TypeId]


class Types:
    """Compares types of two clients."""

    def __init__(self, old: Surface, new: Surface, found: Pairs) -> None:
        self._old = _Side(old.types, found.types)
        self._new = _Side(new.types, found.back)

    def drift(self, old: TypeRef, new: TypeRef) -> Drift:
        """What has become of a type, null included, limits not."""
        made = Drift.SAME
        if not self._fits(new, old, self._new, self._old, 0):
            made |= Drift.WIDER
        if not self._fits(old, new, self._old, self._new, 0):
            made |= Drift.NARROWER
        return made

    def drift_of_many(self, old: Sequence[TypeRef], new: Sequence[TypeRef]) -> Drift:
        """The same of values that are of any of several types."""
        made = Drift.SAME
        if not self._all_fit(new, old, self._new, self._old):
            made |= Drift.WIDER
        if not self._all_fit(old, new, self._old, self._new):
            made |= Drift.NARROWER
        return made

    def is_within(self, old: TypeRef, new: Sequence[TypeRef]) -> bool:
        """Whether every value of an old type is one of the new ones."""
        return self._all_fit([old], new, self._old, self._new)

    def was_within(self, new: TypeRef, old: Sequence[TypeRef]) -> bool:
        """Whether every value of a new type was one of the old ones."""
        return self._all_fit([new], old, self._new, self._old)

    def _all_fit(
        self, ones: Sequence[TypeRef], others: Sequence[TypeRef], its: _Side, of: _Side
    ) -> bool:
        there = {other.id for other in others if isinstance(other, Named)}
        rest = [
            one for one in ones if not (isinstance(one, Named) and its.other.get(one.id) in there)
        ]
        if not rest:  # each is one of the others itself, as nearly always
            return True
        choices = [each for other in others for each in _alternatives(other, of, set())]
        return all(
            any(self._fits(one, other, its, of, 0) for other in others)
            or all(
                any(self._is_one(each, choice, its, of, 1) for choice in choices)
                for each in _alternatives(one, its, set())
            )
            for one in rest
        )

    def limits(self, old: TypeRef, new: TypeRef) -> Drift:
        """What has become of limits, where the two types are otherwise alike."""
        match old, new:
            case Nullable(one), Nullable(other):
                return self.limits(one, other)
            case Nullable(one), _:
                return self.limits(one, new)
            case _, Nullable(other):
                return self.limits(old, other)
            case Scalar(_, one_has), Scalar(_, other_has):
                return tightened(one_has, other_has)
            case (ListOf(one, one_has), ListOf(other, other_has)) | (
                MapOf(one, one_has),
                MapOf(other, other_has),
            ):
                return tightened(one_has, other_has) | self.limits(one, other)
            case TupleOf(ones, _, one_has), TupleOf(others, _, other_has):
                made = tightened(one_has, other_has)
                for one, other in zip(ones, others, strict=False):
                    made |= self.limits(one, other)
                return made
            case JsonText(one, _, one_has), JsonText(other, _, other_has):
                return tightened(one_has, other_has) | self.limits(one, other)
            case _:
                return Drift.SAME

    def _fits(self, one: TypeRef, other: TypeRef, its: _Side, others: _Side, depth: int) -> bool:
        """Whether every value of `one` (of the client `its`) is one of `other` (of the client `others`)."""
        if depth > _DEEPEST or _is_any(other):
            return True
        if (
            isinstance(one, Named)
            and isinstance(other, Named)
            and its.other.get(one.id) == other.id
        ):
            return True
        choices = [*_alternatives(other, others, set())]
        return all(
            any(self._is_one(each, choice, its, others, depth + 1) for choice in choices)
            for each in _alternatives(one, its, set())
        )

    def _is_one(self, one: TypeRef, other: TypeRef, its: _Side, others: _Side, depth: int) -> bool:
        match one, other:
            case _ if _is_any(other):
                return True
            case Named(id_), Named(other_id):
                if its.other.get(id_) == other_id:
                    return True
                return _is_enum_within(its.types[id_], others.types[other_id])
            case Named(id_), Scalar(kind):
                content = its.types[id_].content
                return isinstance(content, EnumOf) and _kind_fits(content.kind, kind)
            case Named(id_), Literal(values):
                content = its.types[id_].content
                return (
                    isinstance(content, EnumOf)
                    and content.closed
                    and {each.value for each in content.values} <= {*values}
                )
            case Scalar(kind), Named(other_id):
                content = others.types[other_id].content
                return isinstance(content, EnumOf) and not content.closed and content.kind == kind
            case Literal(values), Named(other_id):
                content = others.types[other_id].content
                return isinstance(content, EnumOf) and {*values} <= {
                    each.value for each in content.values
                }
            case Literal(values), Literal(other_values):
                return {*map(_exactly, values)} <= {*map(_exactly, other_values)}
            case Literal(values), Scalar(kind):
                return all(_kind_of(each) == kind or kind in _NUMBERS for each in values)
            case Scalar(kind), Scalar(other_kind):
                return _kind_fits(kind, other_kind)
            case (ListOf(item), ListOf(other_item)) | (MapOf(item), MapOf(other_item)):
                return self._fits(item, other_item, its, others, depth)
            case TupleOf(items, rest), TupleOf(other_items, other_rest):
                return (
                    len(items) == len(other_items)
                    and (rest is None) == (other_rest is None)
                    and all(
                        self._fits(a, b, its, others, depth)
                        for a, b in zip(items, other_items, strict=True)
                    )
                )
            case TupleOf(items, rest), ListOf(other_item):
                every = (*items, *([] if rest is None else [rest]))
                return all(self._fits(each, other_item, its, others, depth) for each in every)
            case JsonText(content_), JsonText(other_content):
                return self._fits(content_, other_content, its, others, depth)
            case _:
                return False


def _is_any(type_: TypeRef) -> bool:
    return isinstance(type_, Unknown) or (isinstance(type_, Scalar) and type_.kind == Kind.ANY)


def _alternatives(type_: TypeRef, side: _Side, seen: set[TypeId]) -> Iterator[TypeRef]:
    """Everything that a type can be: through null, aliases and unions, but not through unions that are the same in both
    clients, which are compared by themselves."""
    match type_:
        case Nullable(inner):
            yield Scalar(Kind.NULL)
            yield from _alternatives(inner, side, seen)
        case Named(id_):
            if id_ in seen:
                return
            seen.add(id_)
            content = side.types[id_].content
            if isinstance(content, AliasOf):
                yield from _alternatives(content.type, side, seen)
            elif isinstance(content, UnionOf):
                for each in content.variants:
                    yield from _alternatives(each, side, seen)
            else:
                yield type_
        case _:
            yield type_


def _is_enum_within(one: Declared, other: Declared) -> bool:
    match one.content, other.content:
        case EnumOf(kind, values, closed), EnumOf(other_kind, other_values, other_closed):
            if one.called or other.called:  # classes of their own
                return False
            within = {each.value for each in values} <= {each.value for each in other_values}
            return kind == other_kind and within and (closed or not other_closed)
        case RecordOf(fields=()), RecordOf(fields=()):
            return True
        case _:
            return False


def _kind_fits(one: Kind, other: Kind) -> bool:
    is_number = one == Kind.INTEGER or one in _NUMBERS
    return one == other or (other in _NUMBERS and is_number)


def _kind_of(value: str | int | float | bool) -> Kind:
    match value:
        case bool():
            return Kind.BOOLEAN
        case int():
            return Kind.INTEGER
        case float():
            return Kind.NUMBER
        case str():
            return Kind.STRING


def _exactly(value: object) -> tuple[type, object]:
    return type(value), value


# -- limits

_LOWER: Final = ("minimum", "above", "min_size")
_UPPER: Final = ("maximum", "below", "max_size")


def tightened(old: Constraints, new: Constraints) -> Drift:
    """What has become of what fulfils the limits."""
    made = Drift.SAME
    if old == new:
        return made
    for name in LIMITS:
        one, other = getattr(old, name), getattr(new, name)
        if one != other:
            made |= _moved(name, one, other)
    return made


def _moved(name: str, one: Any, other: Any) -> Drift:
    """What another limit means; null and false are none."""
    if one is None or one is False:
        return Drift.NARROWER
    if other is None or other is False:
        return Drift.WIDER
    if name in _LOWER:
        return Drift.NARROWER if other > one else Drift.WIDER
    if name in _UPPER:
        return Drift.NARROWER if other < one else Drift.WIDER
    if name == "multiple_of" and one and other:
        return Drift.WIDER if one % other == 0 else Drift.NARROWER
    return Drift.WIDER | Drift.NARROWER
