"""Unions that lead back to themselves by alternatives alone: `A: oneOf [B, string]`, `B: oneOf [A, integer]`.

In: the alternatives of a union. Out: alternatives of which none leads back to it. Each union of such a circle has the
values of all of them, and no others, so it is a union of what is outside of the circle: then every circle of types passes
through something that has parts (a field, an item, an entry), and whoever walks through alternatives comes to an end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.meaning.store import Store
from generator.meaning.types.effective import Effective, effective
from generator.meaning.types.forms import Form
from generator.openapi.objects import Schema, SchemaId

MOST: Final = 128
"""Unions of a circle that are written out, since each would repeat what the others say."""


def opened(union: Schema, store: Store) -> tuple[tuple[Schema, ...], bool]:
    """The alternatives of a union, those of its circle in place of the unions in it, and whether null is among these;
    none where the circle is all that there is, or is too long."""
    alternatives = (*union.one_of, *union.any_of)
    circles = _circles(store)
    circles.begin(union)
    circle = circles.of.get(union.id)
    if circle is None:
        return alternatives, False
    if len(circles.members[circle]) > MOST:
        return (), False
    return _outside(alternatives, circle, circles)


def _outside(
    alternatives: tuple[Schema, ...], circle: int, circles: _Circles
) -> tuple[tuple[Schema, ...], bool]:
    found: dict[SchemaId, Schema] = {}
    seen: set[SchemaId] = set()
    waiting, nullable = [*reversed(alternatives)], False
    while waiting:
        each = waiting.pop()
        inner, or_null = circles.behind(each)
        if circles.of.get(inner.schema.id) != circle:
            found.setdefault(inner.schema.id, each)
            continue
        nullable = nullable or or_null
        if inner.schema.id not in seen:
            seen.add(inner.schema.id)
            waiting += reversed((*inner.schema.one_of, *inner.schema.any_of))
    return tuple(found.values()), nullable


class _Circles:
    """Groups of unions that lead to each other (R. Tarjan, 1972), as far as anybody has asked; no recursion. `of` is the
    group of each union that is in one, `_own` are those that lead to themselves at once."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.of: dict[SchemaId, int] = {}
        self.members: dict[int, list[SchemaId]] = {}
        self._order: dict[SchemaId, int] = {}
        self._lowest: dict[SchemaId, int] = {}
        self._open: dict[SchemaId, None] = {}
        self._own: set[SchemaId] = set()
        self._ends: dict[SchemaId, tuple[Effective, bool]] = {}

    def begin(self, union: Schema) -> None:
        """Know all that a union leads to."""
        trail = [(union, self._meet(union))] if union.id not in self._order else []
        while trail:
            each, following = trail[-1]
            inner = next(following, None)
            if inner is None:
                trail.pop()
                self._leave(each, trail[-1][0] if trail else None)
            elif inner.id not in self._order:
                trail.append((inner, self._meet(inner)))
            elif inner.id in self._open:
                self._lowest[each.id] = min(self._lowest[each.id], self._order[inner.id])
                if inner.id == each.id:
                    self._own.add(each.id)

    def behind(self, alternative: Schema) -> tuple[Effective, bool]:
        """What is behind all references that an alternative begins, and whether null is, on the way."""
        found = effective(alternative, self.store)
        if found.form is not Form.REFERENCE or found.schema.ref is None:
            return found, found.nullable
        end, or_null = self._end(found.schema.ref)
        return end, or_null or found.nullable

    def _end(self, ref: SchemaId) -> tuple[Effective, bool]:
        """The same of a component; each of a long chain is looked at once."""
        trail: dict[SchemaId, bool] = {}
        while ref not in self._ends:
            found = effective(self.store.schema(ref), self.store)
            trail[ref] = found.nullable
            following = found.schema.ref if found.form is Form.REFERENCE else None
            if following is None or following in trail:
                self._ends[ref] = found, found.nullable
            else:
                ref = following
        end, or_null = self._ends[ref]
        for each in reversed(trail):
            or_null = or_null or trail[each]
            self._ends[each] = end, or_null
        return end, or_null

    def _meet(self, union: Schema) -> Iterator[Schema]:
        self._order[union.id] = self._lowest[union.id] = len(self._order)
        self._open[union.id] = None
        return self._following(union)

    def _following(self, union: Schema) -> Iterator[Schema]:
        for each in (*union.one_of, *union.any_of):
            last, _ = self.behind(each)
            if last.form is Form.UNION:
                yield last.schema

    def _leave(self, union: Schema, before: Schema | None) -> None:
        if before is not None:
            self._lowest[before.id] = min(self._lowest[before.id], self._lowest[union.id])
        if self._lowest[union.id] != self._order[union.id]:
            return
        group: list[SchemaId] = []
        while union.id in self._open:
            group.append(self._open.popitem()[0])
        if len(group) > 1 or union.id in self._own:
            number = self._order[union.id]
            self.members[number] = group
            self.of |= dict.fromkeys(group, number)


def _circles(store: Store) -> _Circles:
    circles: _Circles = store.memo_of(_Circles, (), lambda: _Circles(store))
    return circles
