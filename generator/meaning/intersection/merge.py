"""Leaves made one: each keyword of all of them, as one keyword.

In: leaves, in the order of `Parts`. Out: `Merged`: one schema without references and choices, and the contradictions that
were met. What no value can fulfil is settled by one rule: **the narrower one wins over the wider, the later over the
earlier**; a schema's own keywords come after those of its `allOf`, which come in their order. What cannot be said by one
keyword, such as two patterns, stands in `also`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from generator.diagnostics import Location
from generator.meaning.intersection import arrays, objects
from generator.meaning.intersection.excluded import left_of, settled
from generator.meaning.intersection.formats import contradicting, holding
from generator.meaning.intersection.joined import joined
from generator.meaning.intersection.numbers import HIGHEST, LOWEST, PAIRS, is_empty
from generator.meaning.intersection.said import ABOUT, COMPOSITION, said
from generator.meaning.intersection.values import NULL, common_types, common_values, is_of, key
from generator.meaning.store import Store
from generator.openapi.objects import MISSING, Json, Schema
from generator.openapi.schema_keywords import KEYWORDS
from generator.openapi.sparse import replace
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Clash:
    """Two places that contradict each other in a keyword; what is closed is the first."""

    keyword: str
    first: Location
    second: Location

    @property
    def is_final(self) -> bool:
        """Whether no value can be of both; formats are seldom checked, and a closed part is open for other parts."""
        return self.keyword not in ("format", "additionalProperties")


@dataclass(frozen=True, slots=True)
class Merged:
    """What leaves come to."""

    schema: Schema
    clashes: tuple[Clash, ...]


Both: TypeAlias = Callable[[Schema, Schema, Store], dict[str, Any]]
TOGETHER = {
    "contains": ("contains", "min_contains", "max_contains"),
    "condition": ("condition", "then", "otherwise"),
}
_BESIDES = ("pattern", "contains", "condition", "excluded", "property_names")
_UNEVALUATED = ("unevaluated_properties", "unevaluated_items")
_VALUES = ("types", "enum", "const")
_ELSEWHERE = frozenset(
    (
        *("also", "boolean", "multiple_of", "format", *_UNEVALUATED),
        *(*_VALUES, *objects.FIELDS, *arrays.FIELDS, *_BESIDES, "dependent_schemas"),
        *("min_contains", "max_contains", "then", "otherwise"),
        *(*ABOUT, *COMPOSITION),
    )
)


def merge(leaves: Sequence[Schema], store: Store) -> Merged:
    """All leaves at once."""
    if len(leaves) == 1:
        return Merged(leaves[0], ())
    return store.memo_of(merge, leaves, lambda: _Merging(leaves, store).merged())


class _Merging:
    """Merges leaves, keyword by keyword; `said` tells which of them say what, by their places."""

    def __init__(self, leaves: Sequence[Schema], store: Store) -> None:
        self.store = store
        self.leaves = leaves
        self.said: dict[str, list[int]] = {}
        for index, leaf in enumerate(leaves):
            for name in _said(leaf, store):
                self.said.setdefault(name, []).append(index)
        self.found: dict[str, Any] = {}
        self.also = [inner for leaf in leaves for inner in leaf.also]
        self.clashes: list[Clash] = []

    def merged(self) -> Merged:
        if any(each.boolean is False for each in self.leaves):
            self.found["boolean"] = False
        self.found |= {name: self.plain(name) for name in self.said if name not in _ELSEWHERE}
        self.format()
        self.step()
        self.limits()
        for name in _BESIDES:
            self.besides(name)
        self.grouped(objects.objects, objects.FIELDS)
        self.closed()
        self.grouped(arrays.arrays, arrays.FIELDS)
        self.dependent_schemas()
        self.unevaluated()
        last = self.leaves[-1]
        merged = Schema(id=last.id, at=last.at, also=tuple(self.also), **self.found)
        return Merged(self.types_and_values(merged), tuple(self.clashes))

    def speaking(self, *names: str) -> list[Schema]:
        """The leaves that say one of these."""
        every = sorted({index for name in names for index in self.said.get(name, ())})
        return [self.leaves[index] for index in every]

    def given(self, name: str) -> list[Any]:
        return [getattr(leaf, name) for leaf in self.speaking(name)]

    def clash(self, keyword: str, one: int, other: int) -> None:
        first, second = sorted((one, other))
        self.clashes.append(Clash(keyword, self.leaves[first].at, self.leaves[second].at))

    def plain(self, name: str) -> Any:
        """A keyword whose values need nothing else: flags, lists of names, limits; else the last one."""
        values = self.given(name)
        if name in HIGHEST:
            return max(values)
        if name in LOWEST:
            return min(values)
        if name == "required":
            return tuple(dict.fromkeys(each for value in values for each in value))
        if name == "dependent_required":
            return _needs(values)
        if name == "content_schema":
            return joined(tuple(values), self.store)
        return values[-1]

    def types_and_values(self, merged: Schema) -> Schema:
        """Types first, then the values that are of them and fulfil the rest; values are narrower than types."""
        types, typed = self.types()
        values, valued = self.values()
        if values is None:
            return replace(merged, types=types)
        fitting = tuple(each for each in values if is_of(each, types))
        if values and not fitting:
            self.clash("type", typed, valued)
            types = ()
        left, contradicted = left_of(fitting or values, merged, self.store)
        for name in contradicted:
            self.clash(KEYWORDS.get(name, "not"), self.saying(name), valued)
        if None not in left:
            types = tuple(each for each in types if each != NULL)
        return self.listed(left, replace(merged, types=types))

    def saying(self, name: str) -> int:
        """The last leaf that says something."""
        return self.said.get(name, [len(self.leaves) - 1])[-1]

    def types(self) -> tuple[tuple[str, ...], int]:
        """The types that all leaves allow, and the last leaf that says something of them."""
        types: tuple[str, ...] = ()
        last = 0
        for index in self.said.get("types", ()):
            theirs = self.leaves[index].types
            both = common_types(types, theirs) if types else theirs
            if not both:
                self.clash("type", last, index)
            types, last = both or theirs, index
        return types, last

    def values(self) -> tuple[tuple[Json, ...] | None, int]:
        """The values that all leaves list, and the last leaf that lists some."""
        values: tuple[Json, ...] | None = None
        last = 0
        for index, leaf in enumerate(self.leaves):
            theirs = values_of(leaf)
            if theirs is not None:
                both = theirs if values is None else common_values(values, theirs)
                if values and not both:
                    self.clash("enum", last, index)
                values, last = both or theirs, index
        return values, last

    def listed(self, values: tuple[Json, ...], merged: Schema) -> Schema:
        if "const" in self.said and len(values) == 1:
            return settled(replace(merged, const=values[0]), self.store)
        return replace(merged, enum=values, extensions=self.told_of(values))

    def told_of(self, values: tuple[Json, ...]) -> dict[str, Json]:
        """What extensions say of each value (`x-enum-varnames` and its like), for those that are left."""
        told: dict[str, Json] = {}
        for leaf in self.speaking("enum"):
            listed = list(map(key, leaf.enum or ()))
            for name, texts in leaf.extensions.items():
                if isinstance(texts, list) and len(texts) == len(listed):
                    by_value = dict(zip(listed, texts, strict=True))
                    if by_value.keys() >= set(map(key, values)):
                        told[name] = [by_value[key(each)] for each in values]
        return told

    def format(self) -> None:
        leaves = self.speaking("format")
        if leaves:
            self.found["format"] = holding(leaves).format
            for one, other in (contradicting(leaves),) if contradicting(leaves) else ():
                self.clashes.append(Clash("format", one.at, other.at))

    def step(self) -> None:
        steps = self.given("multiple_of")
        if not steps:
            return
        from generator.meaning.intersection.steps import common_step  # with fractions: few need it

        common = common_step(steps)
        if common is None:
            self.besides("multiple_of")
        else:
            self.found["multiple_of"] = common

    def limits(self) -> None:
        """Where no value lies between two limits of two leaves, the later of them holds."""
        for lower, upper in PAIRS:
            least, most = self.found.get(lower), self.found.get(upper)
            if least is not None and most is not None and is_empty(lower, least, upper, most):
                low, high = self.last(lower, least), self.last(upper, most)
                if low != high:
                    self.clash(upper, low, high)
                    del self.found[lower if low < high else upper]

    def last(self, name: str, value: object) -> int:
        """The last leaf that gives a keyword this value."""
        return max(at for at in self.said[name] if getattr(self.leaves[at], name) == value)

    def grouped(self, both: Both, names: Sequence[str]) -> None:
        """Keywords that are only understood together, pair by pair."""
        speaking = self.speaking(*names)
        if speaking:
            result = speaking[0]
            for leaf in speaking[1:]:
                made = both(result, leaf, self.store)
                self.also += made.pop("also", ())
                result = replace(result, **made)
            self.found |= {name: getattr(result, name) for name in names}

    def closed(self) -> None:
        """A part that closes itself against a property of another part: the whole has it, by the rule of `objects`."""
        for leaf in filter(objects.is_closed, self.speaking("additional_properties")):
            for each in self.leaves:
                if not objects.knows_all(leaf, each):
                    self.clashes.append(Clash("additionalProperties", leaf.at, each.at))

    def dependent_schemas(self) -> None:
        found: dict[str, list[Schema]] = {}
        for each in self.given("dependent_schemas"):
            for name, schema in each.items():
                found.setdefault(name, []).append(schema)
        merged = {name: joined(schemas, self.store) for name, schemas in found.items()}
        self.found["dependent_schemas"] = merged

    def unevaluated(self) -> None:
        """The inner part evaluates what the outer ones leave, unless it closes only itself (see `objects`)."""
        for name in _UNEVALUATED:
            found: Schema | None = None
            for leaf in (self.leaves[-1], *self.leaves[:-1]):
                theirs = getattr(leaf, name)
                if theirs is not None and (found is None or theirs.boolean is not False):
                    found = theirs
            self.found[name] = found

    def besides(self, name: str) -> None:
        """A keyword that a schema has once: what further leaves say must hold besides."""
        told: list[dict[str, Any]] = []
        for leaf in self.speaking(name):
            each = {field: getattr(leaf, field) for field in TOGETHER.get(name, (name,))}
            if each not in told:
                told.append(each)
                if len(told) > 1:
                    self.also.append(Schema(id=f"{leaf.id}/also/{name}", at=leaf.at, **each))
        self.found |= told[0] if told else {}


def _said(leaf: Schema, store: Store) -> tuple[str, ...]:
    return store.memo(_said_by, leaf)


def _said_by(leaf: Schema, _: Store) -> tuple[str, ...]:
    return said(leaf)


def _needs(given: Sequence[Mapping[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    names = dict.fromkeys(name for each in given for name in each)
    return {
        name: tuple(dict.fromkeys(needed for each in given for needed in each.get(name, ())))
        for name in names
    }


def values_of(leaf: Schema) -> tuple[Json, ...] | None:
    """The values that a leaf lists, where it does."""
    if leaf.const is not MISSING:
        listed = (leaf.const,)
        return listed if leaf.enum is None else common_values(listed, leaf.enum) or listed
    return leaf.enum
