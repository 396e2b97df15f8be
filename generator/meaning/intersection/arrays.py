"""Arrays in an intersection: an item must be what every part says of its place.

In: two leaves. Out: `prefixItems` and `items` of both together. A part says something of a place by `prefixItems`, else by
`items`.
"""

from __future__ import annotations

from typing import Any

from generator.meaning.intersection.joined import joined
from generator.meaning.store import Store
from generator.openapi.objects import Schema

FIELDS = ("prefix_items", "items")


def arrays(one: Schema, other: Schema, store: Store) -> dict[str, Any]:
    """The two keywords. A place at which nothing can stand ends the list."""
    rest = _both(one.items, other.items, store)
    places: list[Schema] = []
    for index in range(max(len(one.prefix_items), len(other.prefix_items))):
        place = _both(_at(one, index), _at(other, index), store)
        if place is None or place.boolean is False:
            return {"prefix_items": tuple(places), "items": place}
        places.append(place)
    return {"prefix_items": tuple(places), "items": rest}


def _at(schema: Schema, index: int) -> Schema | None:
    return schema.prefix_items[index] if index < len(schema.prefix_items) else schema.items


def _both(one: Schema | None, other: Schema | None, store: Store) -> Schema | None:
    given = [each for each in (one, other) if each is not None]
    return joined(given, store) if given else None
