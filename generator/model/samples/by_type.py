"""A plausible value of any type, made by what the type is; of a record, by whoever knows those.

In: a type, where it stands, and the declarations around it. Out: a value, or `Endless` where none can be made that has an
end and that somebody would read. What was made is remembered, unless it ended because of where it stood.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import assert_never

from generator.model.declarations import Alias, ByTag, Declaration, Enum, Record, Union, Variant
from generator.model.fits import fits
from generator.model.holds import holds, ruled
from generator.model.operations import Api
from generator.model.samples.examples import Examples
from generator.model.samples.lists import distinct, entries, known_values, least_entries, repeated
from generator.model.samples.records import announced
from generator.model.samples.scalars import plausible
from generator.model.samples.spot import MOST, NOWHERE, Endless, Misfit, Spot, compact, is_too_large
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
from generator.values import dataclass

DEEPEST = 24
"""Lists, maps and what may be null are empty below as many declarations."""

Path = tuple[TypeId, ...]


def _fitting(rules: Rules | None, value: Json) -> Json:
    """The value, or one that the rules allow; a misfit where none is known, as for the schema `false`."""
    found = ruled(rules, value)
    return found if rules is None or holds(rules.schema, found) else Misfit(found)


@dataclass(frozen=True, slots=True)
class End:
    """The type that names of names lead to, with the first example and text on the way."""

    id: TypeId
    examples: tuple[Json, ...] = ()
    text: str = ""


class ByType:
    """Values of one API. With `telling`, a record that stands in no other one has more fields than one that does."""

    def __init__(self, api: Api, *, sending: bool = False, telling: bool = False) -> None:
        self._declarations = api.declarations
        self._sending = sending
        self._is_telling = telling
        self._examples = Examples(api.declarations, sending)
        self._known: dict[tuple[TypeId, bool], Json] = {}
        self._whole: dict[tuple[TypeId, Spot, bool], Json] = {}
        self._ends: dict[TypeId, End | None] = {}
        self._cut = 0
        self._tags = api.tags

    def forget(self) -> None:
        """Be as new. What ends somewhere depends on who has asked before, so whoever makes one file of many begins so: then
        each is the same whether the others are made or not."""
        self._known.clear()
        self._whole.clear()

    def _value(self, type_: TypeRef, spot: Spot, path: Path, examples: Iterable[Json] = ()) -> Json:
        for example in self._examples.first(examples, type_):
            return example
        match type_:
            case Scalar(constraints=constraints):
                return _fitting(constraints.rules, plausible(type_, spot))
            case JsonText(content):
                return compact(self._value(content, spot, path))
            case Literal(values):
                return values[0]
            case ListOf(item, constraints):
                found = self._list(item, constraints, spot.item(), path)
                return self._allowed(constraints.rules, found, type_)
            case TupleOf(items, constraints=constraints):
                members = [self._value(each, spot.item(), path) for each in items]
                found = distinct(members, constraints)
                return self._allowed(constraints.rules, found, type_)
            case MapOf():
                return self._allowed(type_.constraints.rules, self._map(type_, path), type_)
            case Nullable(inner):
                return self._or_null(inner, spot, path)
            case Named(id_):
                return self._named(id_, spot, path)
            case Unknown():
                return "example"
            case _:
                assert_never(type_)

    def _allowed(self, rules: Rules | None, value: Json, type_: TypeRef) -> Json:
        """The value, or one that the rules allow and that is one of the type besides."""
        found = ruled(rules, value)
        is_one = found is value or fits(found, type_, self._declarations)
        if not is_one or (rules is not None and not holds(rules.schema, found)):
            raise Endless
        return found

    def _list(self, item: TypeRef, constraints: Constraints, spot: Spot, path: Path) -> Json:
        if constraints.max_size == 0:
            return []
        needed = constraints.min_size or 0
        if needed > MOST:
            raise Endless
        try:
            if not needed:
                self._end(path)
            first = self._value(item, spot, path)
        except Endless:
            if needed:
                raise
            return []
        known = known_values(item, self._declarations)
        return repeated(first, needed, known, unique=constraints.unique)

    def _map(self, map_: MapOf, path: Path) -> Json:
        least = least_entries(map_)
        if least > MOST:
            raise Endless
        needed = 0 if map_.constraints.max_size == 0 else least or (0 if path else 1)
        try:
            if not least:
                self._end(path)
            return {
                key: self._value(type_, NOWHERE, path)
                for key, type_ in islice(entries(map_, needed), needed)
            }
        except Endless:
            if least:
                raise
            return {}

    def _or_null(self, inner: TypeRef, spot: Spot, path: Path) -> Json:
        try:
            self._end(path)
            return self._value(inner, spot, path)
        except Endless:
            return None

    def _named(self, id_: TypeId, spot: Spot, path: Path) -> Json:
        end = self._end_of(id_)
        if end is not None:
            for example in end.examples:
                return example
            id_, spot = end.id, Spot(spot.name, spot.owner, spot.text or end.text)
        if id_ in path:
            self._cut += 1
            raise Endless
        declaration = self._declarations[id_]
        if not isinstance(declaration, Record):
            return self._remembered(declaration, spot, (*path, id_))
        key = id_, self._is_outermost(path)
        if key not in self._known:
            self._known[key] = self._of_some_size(self._record(declaration, (*path, id_)))
        return self._known[key]

    def _end_of(self, id_: TypeId) -> End | None:
        """Where a name leads that is only another name; nothing where it is a type of its own."""
        chain: list[tuple[TypeId, Alias]] = []
        while id_ not in self._ends:
            declaration = self._declarations[id_]
            match declaration:
                case Alias(type=Named(further)) if len(chain) < len(self._declarations):
                    chain.append((id_, declaration))
                    id_ = further
                case _:
                    self._ends[id_] = None
        end = self._ends[id_] or End(id_)
        for name, alias in reversed(chain):
            own = tuple(self._examples.first(alias.examples, alias.type))
            text = alias.doc.description or end.text
            self._ends[name] = end = End(end.id, own or end.examples, text)
        return self._ends[chain[0][0] if chain else id_]

    def _is_outermost(self, path: Path) -> bool:
        """Whether no record stands around what is made with this path, and that makes a difference."""
        return self._is_telling and not any(
            isinstance(self._declarations[each], Record) for each in path
        )

    def _of_some_size(self, value: Json) -> Json:
        """The value, unless nobody could read it."""
        if is_too_large(value):
            self._cut += 1
            raise Endless
        return value

    def _remembered(self, declaration: Declaration, spot: Spot, path: Path) -> Json:
        """The value of what is no record: the same wherever it stands, unless it had to end because of where it does."""
        key = (declaration.id, spot, self._is_outermost(path))
        if key not in self._whole:
            before = self._cut
            value = self._of_some_size(self._declared(declaration, spot, path))
            if self._cut != before:
                return value
            self._whole[key] = value
        return self._whole[key]

    def _end(self, path: Path) -> None:
        """Go no deeper where that can be helped."""
        if len(path) > DEEPEST:
            self._cut += 1
            raise Endless

    def _declared(self, declaration: Declaration, spot: Spot, path: Path) -> Json:
        match declaration:
            case Alias():
                told = Spot(spot.name, spot.owner, spot.text or declaration.doc.description)
                return self._value(declaration.type, told, path, declaration.examples)
            case Enum():
                return declaration.values[0].value if declaration.values else "example"
            case Union():
                return self._union(declaration, spot, path)
            case Record():
                return self._record(declaration, path)
            case _:
                assert_never(declaration)

    def _union(self, union: Union, spot: Spot, path: Path) -> Json:
        tag = union.choice.tag if isinstance(union.choice, ByTag) else None
        for example in self._examples.first(union.examples, Named(union.id)):
            return example
        for variant in sorted(union.variants, key=self._is_deprecated):
            try:
                value = ruled(union.rules, self._value(variant.type, spot, path))
                return announced(value, variant.type, tag)
            except Endless:
                continue
        raise Endless

    def _is_deprecated(self, variant: Variant) -> bool:
        found = variant.type
        return isinstance(found, Named) and self._declarations[found.id].doc.deprecated

    def _record(self, record: Record, path: Path) -> Json:
        """A value of a record, in which those of the path stand around it."""
        raise NotImplementedError
