"""What is asked of lists and maps: members unlike each other, keys that are allowed.

In: members, constraints. Out: members, or keys with the types behind them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.declarations import Declaration, Enum
from generator.model.fits import behind
from generator.model.holds import holds
from generator.model.samples.scalars import LIKELY
from generator.model.types import (
    Constraints,
    Json,
    Literal,
    MapOf,
    Named,
    Rules,
    TypeId,
    TypeRef,
)
from generator.patterns.fitting import fitting


def distinct(members: list[Json], constraints: Constraints) -> list[Json]:
    """The members, unlike each other where they must be."""
    if not constraints.unique:
        return members
    return [
        _other(each, index) if each in members[:index] else each
        for index, each in enumerate(members)
    ]


def repeated(first: Json, needed: int, known: tuple[Json, ...], *, unique: bool) -> list[Json]:
    """As many members as are needed, at least the first one; `known` are listed values of their type."""
    if not unique:
        return [first] * max(needed, 1)
    others = [each for each in known if each != first]
    further = (_other(first, index) for index in range(len(others) + 1, needed))
    return [first, *others[: max(needed - 1, 0)], *further]


def known_values(item: TypeRef, declarations: Mapping[TypeId, Declaration]) -> tuple[Json, ...]:
    """The values that are listed of a type."""
    match item:
        case Literal(values):
            return values
        case Named(id_) if isinstance(declared := declarations[id_], Enum):
            return tuple(each.value for each in declared.values)
        case _:
            return ()


def least_entries(map_: MapOf) -> int:
    """How many entries a map must have."""
    demanded_ = len(demanded(map_.constraints.rules)) if map_.constraints.rules else 0
    return max(map_.constraints.min_size or 0, demanded_)


def entries(map_: MapOf, count: int) -> Iterator[tuple[str, TypeRef]]:
    """Keys that a map can have, with the type of what stands behind each."""
    keys, rules = map_.keys, map_.constraints.rules
    wanted = demanded(rules) if rules is not None else []
    names = rules.schema.get("propertyNames", True) if rules is not None else True
    plain = [f"key{index or ''}" for index in range(count)]
    patterns = [text for each, _ in (keys.patterns if keys else ()) for text in fitting(each, 0)]
    for key in dict.fromkeys((*wanted, *plain, *patterns, *LIKELY)):
        types = behind(key, keys, keys.rest if keys else map_.value)
        if types and holds(names, key):
            yield key, types[0]


def demanded(rules: Rules) -> list[str]:
    """The properties that must be there though no field has their name."""
    found = rules.schema.get("required", [])
    return [str(each) for each in found] if isinstance(found, list) else []


def _other(value: Json, index: int) -> Json:
    """A value unlike the first one, for lists without duplicates."""
    if isinstance(value, bool):
        return not value
    if not isinstance(value, int | float | str):
        return value
    return f"{value}{index + 1}" if isinstance(value, str) else value + index
