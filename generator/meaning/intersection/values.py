"""JSON values and JSON types: what is equal, what is of a type, what several types have in common.

In: values, names of types. Out: the same, fewer. The equality is that of JSON Schema core §4.2.2: 1 and 1.0 are equal,
1 and true are not.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from generator.openapi.objects import Json

NULL = "null"
_TEXTS = {"true": True, "false": False}


def key(value: Json) -> Hashable:
    """What two values have in common exactly when they are equal."""
    match value:
        case bool() | None | str():
            return type(value), value
        case list():
            return list, tuple(map(key, value))
        case dict():
            return dict, frozenset((name, key(each)) for name, each in value.items())
        case _:
            return float, value


def is_of(value: Json, types: Sequence[str]) -> bool:
    """Whether a value is of one of the types; of none, each is."""
    if not types:
        return True
    match value:
        case None:
            return NULL in types
        case bool():
            return "boolean" in types
        case int():
            return "integer" in types or "number" in types
        case float():
            return "number" in types or ("integer" in types and value.is_integer())
        case str():
            return "string" in types or "file" in types
        case list():
            return "array" in types
        case _:
            return "object" in types


def common_types(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """The types of both; an integer is a number."""
    theirs = _with_integers(other)
    found = [each for each in _with_integers(one) if each in theirs]
    return tuple(each for each in found if each != "integer" or "number" not in found)


def _with_integers(types: Sequence[str]) -> dict[str, None]:
    return dict.fromkeys((*types, *(("integer",) if "number" in types else ())))


def common_values(one: Iterable[Json], other: Iterable[Json]) -> tuple[Json, ...]:
    """The values of both, in the order and spelling of the first."""
    known = set(map(key, other))
    return tuple(each for each in one if key(each) in known)


def distinct(values: Iterable[Json]) -> tuple[Json, ...]:
    """Each value once, as it is spelled first."""
    found: dict[Hashable, Json] = {}
    for each in values:
        found.setdefault(key(each), each)
    return tuple(found.values())


def respelled(value: Json, types: Sequence[str]) -> Json:
    """A value as one of the types, where authors only forgot, or wrote, the quotes: `1` for "1", "true" for true;
    1.0 is the integer 1."""
    if is_of(value, types):
        is_whole = isinstance(value, float) and "number" not in types
        return int(value) if is_whole and isinstance(value, float) else value
    if "string" in types and isinstance(value, bool | int | float):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if isinstance(value, str):
        return _read(value, types)
    return value


def _read(text: str, types: Sequence[str]) -> Json:
    if "boolean" in types and text in _TEXTS:
        return _TEXTS[text]
    for name, read in (("integer", int), ("number", float)):
        if name in types:
            try:
                return read(text)
            except ValueError:
                continue
    return text
