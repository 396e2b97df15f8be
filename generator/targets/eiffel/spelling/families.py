"""Which classes inherit from which: unions, the records and holders that are their variants, records with subtypes.

In: the declarations. Out: `Families`, language decisions without a name yet: who is whose parent, and which further
classes a union needs (one that holds what is no class of its own, one for unknown values, one that reads and writes).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.declarations import Record, Union
from generator.model.tags import Tags, announced
from generator.model.types import Named, TypeId
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    Basic,
    Declarations,
    Many,
    Maybe,
    OfClass,
    Shape,
    kind_of,
)
from generator.values import dataclass

UNKNOWN, CODEC = "UNKNOWN", "CODEC"
_SUFFIXES = {
    "text": "STRING",
    "integer": "INTEGER",
    "natural": "NATURAL",
    "real": "NUMBER",
    "boolean": "BOOLEAN",
    "octets": "OCTETS",
    "file": "FILE",
    "any": "VALUE",
}


@dataclass(frozen=True, slots=True)
class Holder:
    """A variant that is no class of its own: the union it belongs to, the end of its class name, what it holds."""

    union: TypeId
    suffix: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class Leaves:
    """Everything that a value of a union can be, at whatever depth: records by id, and holders."""

    records: tuple[TypeId, ...]
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class Families:
    """Parents of records and unions by id (unions they are variants of, in document order), holders and leaves of unions
    by id, the records that have subtypes, and the tags that announce records."""

    parents: Mapping[TypeId, tuple[TypeId, ...]]
    holders: Mapping[TypeId, tuple[Holder, ...]]
    leaves: Mapping[TypeId, Leaves]
    bases: tuple[TypeId, ...]
    tags: Tags

    def parts(self) -> Iterator[tuple[TypeId, str]]:
        """The classes that belong to unions and bases, as pairs of id and end of the name."""
        for id_, holders in self.holders.items():
            yield from ((id_, each.suffix) for each in holders)
            yield id_, UNKNOWN
            yield id_, CODEC
        for id_ in self.bases:
            yield id_, CODEC


def families(declarations: Declarations) -> Families:
    """Decide who inherits from whom."""
    unions = [
        each
        for each in declarations.values()
        if isinstance(each, Union) and kind_of(Named(each.id), declarations) == OfClass(each.id)
    ]
    maker = _Maker(declarations)
    for union in unions:
        maker.add(union)
    return Families(
        parents={id_: tuple(found) for id_, found in maker.parents.items()},
        holders=maker.holders,
        leaves={each.id: maker.leaves(each.id) for each in unions},
        bases=tuple(
            each.id for each in declarations.values() if isinstance(each, Record) and each.subtypes
        ),
        tags=announced(declarations),
    )


class _Maker:
    """Adds one union after the other."""

    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations
        self.parents: dict[TypeId, list[TypeId]] = {}
        self.holders: dict[TypeId, tuple[Holder, ...]] = {}
        self._records: dict[TypeId, list[TypeId]] = {}
        self._inner: dict[TypeId, list[TypeId]] = {}
        self._leaves: dict[TypeId, Leaves] = {}

    def add(self, union: Union) -> None:
        """Have the variants of a union inherit from it."""
        self._records[union.id], self._inner[union.id] = [], []
        shapes: list[Shape] = []
        for shape in self._shapes(union, union.id, {union.id}):
            if isinstance(shape, OfClass):
                self._parent(shape.id, union.id)
            elif shape != Basic(ANY) and shape not in shapes:
                shapes.append(shape)
        self.holders[union.id] = tuple(_holders(union.id, shapes))

    def _shapes(self, union: Union, id_: TypeId, seen: set[TypeId]) -> Iterator[Shape]:
        """What the variants are; a union that `id_` is a variant of is replaced by its own variants, once."""
        for each in union.variants:
            shape = kind_of(each.type, self._declarations)
            inner = self._declarations[shape.id] if isinstance(shape, OfClass) else None
            if not isinstance(inner, Union):
                yield shape
            elif inner.id not in seen and self._is_above(inner.id, id_):
                seen.add(inner.id)
                yield from self._shapes(inner, id_, seen)
            elif inner.id not in seen:
                yield shape

    def _parent(self, id_: TypeId, union: TypeId) -> None:
        found = self.parents.setdefault(id_, [])
        if union not in found:
            found.append(union)
        is_union = isinstance(self._declarations[id_], Union)
        (self._inner if is_union else self._records)[union].append(id_)

    def _is_above(self, one: TypeId, other: TypeId) -> bool:
        """Whether `other` inherits from `one`, or would come to do so."""
        seen: set[TypeId] = set()
        waiting = [other]
        while waiting:
            each = waiting.pop()
            if each == one:
                return True
            if each not in seen:
                seen.add(each)
                waiting += self.parents.get(each, [])
        return False

    def leaves(self, id_: TypeId) -> Leaves:
        """What a value of the union can be."""
        if id_ not in self._leaves:
            self._leaves[id_] = self._gathered(id_)
        return self._leaves[id_]

    def _gathered(self, id_: TypeId) -> Leaves:
        records = dict.fromkeys(self._records[id_])
        holders = {each.shape: each for each in self.holders[id_]}
        for inner in self._inner[id_]:
            below = self.leaves(inner)
            records |= dict.fromkeys(below.records)
            holders = {each.shape: each for each in below.holders} | holders
        return Leaves(tuple(records), tuple(holders.values()))


def _holders(union: TypeId, shapes: list[Shape]) -> Iterator[Holder]:
    """A holder for each kind; a list that is the only one is just that."""
    many = [each for each in shapes if isinstance(each, Many)]
    taken: set[str] = set()
    for shape in shapes:
        suffix = _suffix(shape)
        if isinstance(shape, Many) and sum(each.is_table is shape.is_table for each in many) == 1:
            suffix = "TABLE" if shape.is_table else "LIST"
        number, wanted = 2, suffix
        while suffix in taken:
            suffix, number = f"{wanted}_{number}", number + 1
        taken.add(suffix)
        yield Holder(union, suffix, shape)


def _suffix(shape: Shape) -> str:
    match shape:
        case Basic(name):
            return _SUFFIXES[name]
        case Many(of, is_table):
            inner = "" if isinstance(of, OfClass) else f"{_suffix(of)}_"
            return f"{inner}{'TABLE' if is_table else 'LIST'}"
        case Maybe(of):
            return _suffix(of)
        case OfClass():
            return "OBJECT"
