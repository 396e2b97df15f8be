"""Small changes anywhere in a document: whatever stands there becomes something else, goes, or comes twice."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any

Place = tuple[Any, Any]
"""What holds something, and the key or index of it there."""


def mutated(document: Any, chance: Random) -> Any:
    """The document with one change."""
    changed = deepcopy(document)
    holder, key = chance.choice([*_places(changed)])
    chance.choice([_other, _other, _other, _gone, _renamed, _twice])(holder, key, chance)
    return changed


def _places(value: Any) -> Iterator[Place]:
    """Everything that stands somewhere, the head of the document aside."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        if key not in ("openapi", "swagger", "$ref"):
            yield value, key
        if isinstance(inner, dict | list):
            yield from _places(inner)


def _other(holder: Any, key: Any, chance: Random) -> None:
    """Another value; of what holds others, one without its first."""
    match holder[key]:
        case bool(known):
            holder[key] = not known
        case int(known) | float(known):
            holder[key] = known + 1
        case str(known):
            holder[key] = f"{known}x" if known.isidentifier() else f"{known} More."
        case [*known]:
            holder[key] = [*known[1:], *known[:1]]
        case {**known}:
            known["description"] = f"What was changed {chance.randrange(100)} times."
            holder[key] = known


def _gone(holder: Any, key: Any, _: Random) -> None:
    del holder[key]


def _renamed(holder: Any, key: Any, chance: Random) -> None:
    """Another key, at the same place among the others."""
    if isinstance(holder, list):
        return _other(holder, key, chance)
    entries = [(f"{name}_new" if name == key else name, value) for name, value in holder.items()]
    holder.clear()
    holder.update(entries)


def _twice(holder: Any, key: Any, _: Random) -> None:
    """The same once more."""
    if isinstance(holder, list):
        holder.insert(key, deepcopy(holder[key]))
    else:
        holder[f"{key}_too"] = deepcopy(holder[key])
