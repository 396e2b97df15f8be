"""What of the new client is what in the old one: equals by name, and what was renamed by structure.

In: two surfaces. Out: `Pairs`. Operations are the same by method and path, whatever its holes are called; else by their
operationId, as callers know them by that. Types are the same by their key; then both clients are walked side by side from
their operations: what stands at the same place is the same type, if it has no name of its own, or if neither name is in
the other client and the two look alike.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from generator.changes.renamed_types import Alike, alike
from generator.changes.surface import (
    AliasOf,
    Call,
    Content,
    RecordOf,
    Surface,
    UnionOf,
)
from generator.model.types import (
    JsonText,
    ListOf,
    MapOf,
    Named,
    Nullable,
    TupleOf,
    TypeId,
    TypeRef,
)
from generator.values import dataclass

ALIKE = 0.5
"""The share of fields or values that two types must have in common to be one that was renamed."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """`calls` and `types` lead from what is old to what is new, `back` from new types to old ones."""

    calls: Mapping[str, str]
    types: Mapping[TypeId, TypeId]
    back: Mapping[TypeId, TypeId]


def pairs(old: Surface, new: Surface) -> Pairs:
    """Pair two clients."""
    calls = _calls(old.calls, new.calls)
    walker = _Walker(old, new)
    for one, other in calls.items():
        walker.side_by_side(places(old.calls[one]), places(new.calls[other]))
    walker.leftovers()
    return Pairs(calls, walker.found, {new: old for old, new in walker.found.items()})


# -- operations


def _calls(old: Mapping[str, Call], new: Mapping[str, Call]) -> dict[str, str]:
    plain = {_plain(key): key for key in reversed([*new])}
    found = {key: key for key in old if key in new}
    taken = set(found.values())
    for key in old:
        other = plain.get(_plain(key))
        if key not in found and other is not None and other not in taken:
            found[key] = other
            taken.add(other)
    by_name = {each.name: key for key, each in new.items() if key not in taken}
    for key, each in old.items():
        if key not in found and each.name in by_name:
            found[key] = by_name.pop(each.name)
    return {key: found[key] for key in old if key in found}


def _plain(key: str) -> str:
    """The key without the names of its holes, and without a last slash."""
    return re.sub(r"\{[^}]*\}", "{}", key).rstrip("/")


def places(call: Call) -> Iterator[tuple[str, TypeRef]]:
    """The types of an operation by where they stand."""
    for each in call.arguments:
        yield f"{each.place} {each.wire_name}", each.type
    for written in call.body:
        yield f"body {written.media_type}", written.type
    for answer in call.answers:
        for written in answer.contents:
            yield f"{answer.status} {written.media_type}", written.type
        for name, type_, _ in answer.headers:
            yield f"{answer.status} {name}", type_
    if call.stream is not None:
        yield "stream", call.stream.type
    if call.paged is not None:
        yield "item", call.paged.item


# -- types


class _Walker:
    """Walks two clients side by side."""

    def __init__(self, old: Surface, new: Surface) -> None:
        self._old, self._new = old.types, new.types
        self.found: dict[TypeId, TypeId] = {}
        self._taken: set[TypeId] = set()
        self._waiting: deque[tuple[TypeId, TypeId]] = deque()
        for id_, each in old.types.items():
            if id_ in new.types and each.named and new.types[id_].named:
                self._pair(id_, id_)
        self._walk()

    def side_by_side(
        self, old: Iterable[tuple[str, TypeRef]], new: Iterable[tuple[str, TypeRef]]
    ) -> None:
        """Pair what stands at the same places."""
        places = dict(new)
        for place, type_ in old:
            if place in places:
                self._meet(type_, places[place])
        self._walk()

    def leftovers(self) -> None:
        """Pair types to which no operation leads: by their keys, or as what was renamed and has not changed."""
        for id_, one in self._old.items():
            is_free = id_ not in self.found and id_ not in self._taken
            other = self._new.get(id_) if is_free else None
            if other is not None and type(one.content) is type(other.content):
                self._pair(id_, id_)
        self._walk()
        for old, new in Alike(self._old, self._new, self.found, self._taken).pairs():
            self._pair(old, new)
        self._walk()

    def _pair(self, old: TypeId, new: TypeId) -> None:
        self.found[old] = new
        self._taken.add(new)
        self._waiting.append((old, new))

    def _walk(self) -> None:
        while self._waiting:
            old, new = self._waiting.popleft()
            self._inside(self._old[old].content, self._new[new].content)

    def _inside(self, old: Content, new: Content) -> None:
        match old, new:
            case RecordOf(), RecordOf():
                fields = {each.wire_name: each.type for each in new.fields}
                for each in old.fields:
                    if each.wire_name in fields:
                        self._meet(each.type, fields[each.wire_name])
                if old.extra is not None and new.extra is not None:
                    self._meet(old.extra, new.extra)
            case UnionOf(), UnionOf():
                self._variants(old.variants, new.variants)
            case AliasOf(type=one), AliasOf(type=other):
                self._meet(one, other)
            case _:
                return

    def _variants(self, old: tuple[TypeRef, ...], new: tuple[TypeRef, ...]) -> None:
        """Pair alternatives: those that are alike first, then what is left in its order."""
        left = [each for each in new if not self._is_taken(each)]
        rest: list[TypeRef] = []
        for each in old:
            if self._is_found(each):
                continue
            alike = next((other for other in left if self._are_alike(each, other)), None)
            if alike is None:
                rest.append(each)
            else:
                left.remove(alike)
                self._meet(each, alike)

    def _is_found(self, type_: TypeRef) -> bool:
        return isinstance(type_, Named) and type_.id in self.found

    def _is_taken(self, type_: TypeRef) -> bool:
        return isinstance(type_, Named) and type_.id in self._taken

    def _are_alike(self, old: TypeRef, new: TypeRef) -> bool:
        match old, new:
            case Named(one), Named(other):
                return alike(self._old[one].content, self._new[other].content) >= ALIKE
            case _:
                return type(old) is type(new)

    def _meet(self, old: TypeRef, new: TypeRef) -> None:
        """Two types at the same place."""
        match old, new:
            case Named(one), Named(other):
                if one not in self.found and other not in self._taken and self._fit(one, other):
                    self._pair(one, other)
            case Nullable(inner), _:
                self._meet(inner, new)
            case _, Nullable(inner):
                self._meet(old, inner)
            case (ListOf(one), ListOf(other)) | (MapOf(one), MapOf(other)):
                self._meet(one, other)
            case JsonText(one), JsonText(other):
                self._meet(one, other)
            case TupleOf(items), TupleOf(others):
                for one, other in zip(items, others, strict=False):
                    self._meet(one, other)
            case _:
                return

    def _fit(self, old: TypeId, new: TypeId) -> bool:
        """Whether two types at the same place are one: those without names of their own are if they are of a kind."""
        one, other = self._old[old], self._new[new]
        if not one.named and not other.named:
            return type(one.content) is type(other.content)
        stays = one.named and old in self._new
        was_there = other.named and new in self._old
        if stays or was_there:
            return False
        return alike(one.content, other.content) >= ALIKE
