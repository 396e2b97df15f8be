"""Whether a JSON value fulfils rules, so far as samples need to know.

In: a schema of `Rules` and a value. Out: yes or no; a keyword that is not known here holds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from generator.model.types import Json, Rules
from generator.patterns.fitting import fitting
from generator.patterns.searching import finds

_KINDS: Final[Mapping[str, type | tuple[type, ...]]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}
_SHORT: Final[tuple[Json, ...]] = (1, "a", True, [], {}, "", 0, 100, "12345678", None)
_ONE: Final = (
    *("not", "if", "then", "else", "items", "contains", "propertyNames"),
    *("additionalProperties", "unevaluatedProperties", "unevaluatedItems"),
)
_SEVERAL: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED: Final = ("properties", "patternProperties", "dependentSchemas")


def holds(schema: Any, value: Any) -> bool:
    """Whether the value is one of those that the schema allows."""
    if not isinstance(schema, Mapping):
        return schema is not False
    return all(
        _TESTS[keyword](told, value, schema)
        for keyword, told in schema.items()
        if keyword in _TESTS
    )


def ruled(rules: Rules | None, value: Json) -> Json:
    """The value, or another one that the rules allow, from what they name; the value after all if none is found."""
    if rules is None or holds(rules.schema, value):
        return value
    parts = rules.schema.get("allOf")
    for part in parts if isinstance(parts, list) else ():
        value = ruled(Rules(part), value) if isinstance(part, dict) else value
    if holds(rules.schema, value):
        return value
    other = (
        *_lengthened(rules.schema, value),
        *_filled(rules.schema, value),
        *_named(rules.schema),
        *_SHORT,
    )
    for each in sorted(other, key=lambda each: type(each) is not type(value)):
        for found in (*_both(value, each), each):
            if holds(rules.schema, found):
                return found
    return value


def _both(value: Json, other: Json) -> Iterator[Json]:
    """An object with what another one has besides."""
    if isinstance(value, dict) and isinstance(other, dict):
        yield {**value, **other}


def _filled(schema: Mapping[str, Json], value: Json) -> Iterator[Json]:
    """A list with the items that it must contain, in place of its own or behind them."""
    if isinstance(value, list) and "contains" in schema:
        told: Any = schema.get("minContains", 1)
        alike = tuple(type(each) for each in value[:1])
        needed = [_simple(schema["contains"], alike)] * int(told)
        yield from (needed, [*value, *needed], needed + value[len(needed) :])


def _lengthened(schema: Mapping[str, Json], value: Json) -> Iterator[Json]:
    """A text with what the patterns of the rules, the first few of them, ask for behind, in or before it."""
    parts = schema.get("allOf")
    every = [schema, *(parts if isinstance(parts, list) else ())]
    told = [each.get("pattern") for each in every if isinstance(each, Mapping)]
    texts = [value] if isinstance(value, str) else []
    for pattern in [each for each in told if isinstance(each, str)][:3]:
        more = next(fitting(pattern, 0), "")
        texts = [
            made
            for text in texts
            for made in (text, text + more, text[:1] + more + text[1:], more + text)
        ]
    yield from texts


def _named(schema: Any) -> Iterator[Json]:
    """Constants of a schema and of those in it, and objects with what it demands."""
    if not isinstance(schema, Mapping):
        return
    yield from [schema["const"]] if "const" in schema else []
    yield from schema.get("enum", ())
    if "required" in schema:
        known = schema.get("properties", {})
        yield {each: _simple(known.get(each, True)) for each in schema["required"]}
    for inner in _within(schema):
        yield from _named(inner)


def _within(schema: Mapping[str, Any]) -> Iterator[Any]:
    """The schemas that stand directly in one, not what only looks like one: a constant, a property's name."""
    for keyword, told in schema.items():
        if keyword in _ONE:
            yield told
        elif keyword in _SEVERAL:
            yield from told
        elif keyword in _NAMED:
            yield from told.values()


def _simple(schema: Any, alike: tuple[type, ...] = ()) -> Json:
    """A value that a schema allows, so far as what it names and short values tell; of one of the types, if it can be."""
    every = sorted(("example", *_named(schema), *_SHORT), key=lambda each: type(each) not in alike)
    return next((each for each in every if holds(schema, each)), "example")


def _is_kind(told: str | list[str], value: Any, _: Any) -> bool:
    names = [told] if isinstance(told, str) else told
    return any(
        isinstance(value, _KINDS[each]) and (each == "boolean" or not isinstance(value, bool))
        for each in names
    )


def _of(
    kind: type | tuple[type, ...], test: Callable[[Any, Any], bool]
) -> Callable[[Any, Any, Any], bool]:
    """A test of values of some types."""
    return lambda told, value, _: not isinstance(value, kind) or bool(test(told, value))


def _of_numbers(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any, Any], bool]:
    """A test of numbers, which true and false are not."""
    numbers = _of((int, float), test)
    return lambda told, value, schema: isinstance(value, bool) or numbers(told, value, schema)


def _is_step(told: Any, value: Any) -> bool:
    return bool(told <= 0 or abs(value / told - round(value / told)) < 1e-9)


def _equal(one: Any, other: Any) -> bool:
    """Equal, and not `1` for `True`."""
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _condition(told: Any, value: Any, schema: Mapping[str, Any]) -> bool:
    return holds(schema.get("then" if holds(told, value) else "else", True), value)


def _contains(told: Any, value: Any, schema: Mapping[str, Any]) -> bool:
    if not isinstance(value, list):
        return True
    count = sum(holds(told, each) for each in value)
    return bool(schema.get("minContains", 1) <= count <= schema.get("maxContains", count))


def _first(told: Any, value: Any, _: Any) -> bool:
    is_list = isinstance(value, list)
    return not is_list or all(holds(*pair) for pair in zip(told, value, strict=False))


def _items(told: Any, value: Any, schema: Mapping[str, Any]) -> bool:
    first = len(schema.get("prefixItems", ()))
    return not isinstance(value, list) or all(holds(told, each) for each in value[first:])


def _by_pattern(told: Any, value: Any) -> bool:
    return all(
        holds(inner, each)
        for pattern, inner in told.items()
        for name, each in value.items()
        if finds(pattern, name)
    )


def _further(told: Any, value: Any, schema: Mapping[str, Any]) -> bool:
    """What is said of the properties that have no name and fit no pattern."""
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    return not isinstance(value, dict) or all(
        holds(told, each)
        for name, each in value.items()
        if name not in known and not any(finds(pattern, name) for pattern in patterns)
    )


def _different(told: Any, value: Any) -> bool:
    texts = [json.dumps(each, sort_keys=True) for each in value]
    return not told or len({*texts}) == len(texts)


_TESTS: Final[Mapping[str, Callable[[Any, Any, Any], bool]]] = {
    "type": _is_kind,
    "const": lambda told, value, _: _equal(told, value),
    "enum": lambda told, value, _: any(_equal(each, value) for each in told),
    "allOf": lambda told, value, _: all(holds(each, value) for each in told),
    "anyOf": lambda told, value, _: any(holds(each, value) for each in told),
    "oneOf": lambda told, value, _: sum(holds(each, value) for each in told) == 1,
    "not": lambda told, value, _: not holds(told, value),
    "if": _condition,
    "contains": _contains,
    "minimum": _of_numbers(lambda told, value: value >= told),
    "maximum": _of_numbers(lambda told, value: value <= told),
    "exclusiveMinimum": _of_numbers(lambda told, value: value > told),
    "exclusiveMaximum": _of_numbers(lambda told, value: value < told),
    "multipleOf": _of_numbers(_is_step),
    "minItems": _of(list, lambda told, value: len(value) >= told),
    "maxItems": _of(list, lambda told, value: len(value) <= told),
    "items": _items,
    "prefixItems": _first,
    "uniqueItems": _of(list, _different),
    "patternProperties": _of(dict, _by_pattern),
    "additionalProperties": _further,
    "pattern": _of(str, finds),
    "minLength": _of(str, lambda told, value: len(value) >= told),
    "maxLength": _of(str, lambda told, value: len(value) <= told),
    "required": _of(dict, lambda told, value: all(each in value for each in told)),
    "minProperties": _of(dict, lambda told, value: len(value) >= told),
    "maxProperties": _of(dict, lambda told, value: len(value) <= told),
    "propertyNames": _of(dict, lambda told, value: all(holds(told, each) for each in value)),
    "properties": _of(
        dict,
        lambda told, value: all(holds(told[each], value[each]) for each in told if each in value),
    ),
    "dependentSchemas": _of(
        dict, lambda told, value: all(holds(told[each], value) for each in told if each in value)
    ),
    "dependentRequired": _of(
        dict,
        lambda told, value: all(
            other in value for each in told if each in value for other in told[each]
        ),
    ),
}
