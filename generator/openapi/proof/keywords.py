"""What the keywords of JSON Schema ask of a value, as jsonschema understands them.

In: the argument of a keyword. Out: its check. Keywords about members are in `rules`, `unevaluatedProperties` in
`evaluated`.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from itertools import combinations
from typing import Any, Final

from generator.openapi.proof.rules import (
    Check,
    Doubt,
    Maker,
    Place,
    Rules,
    alternatives,
    always,
    compiled,
)


def is_array(value: Any) -> bool:
    return isinstance(value, list)


def is_boolean(value: Any) -> bool:
    return isinstance(value, bool)


def is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_whole(value: Any) -> bool:
    return is_integer(value) or (isinstance(value, float) and value.is_integer())


def is_null(value: Any) -> bool:
    return value is None


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_object(value: Any) -> bool:
    return isinstance(value, dict)


def is_string(value: Any) -> bool:
    return isinstance(value, str)


OLD_TYPES: Final[dict[str, Check]] = {
    "array": is_array,
    "boolean": is_boolean,
    "integer": is_integer,
    "null": is_null,
    "number": is_number,
    "object": is_object,
    "string": is_string,
}
"""Types of draft 4, where 1.0 is no integer."""

TYPES: Final = OLD_TYPES | {"integer": is_whole}


def of_type(rules: Rules, place: Place, argument: Any) -> Check:
    named = argument if isinstance(argument, list) else [argument]
    if not all(isinstance(name, str) and name in rules.dialect.types for name in named):
        raise Doubt
    checks = [rules.dialect.types[name] for name in named]
    return checks[0] if len(checks) == 1 else any_of(checks)


def any_of(checks: Iterable[Check]) -> Check:
    every = tuple(checks)

    def check(value: Any) -> bool:
        for test in every:  # noqa: SIM110 (a generator takes twice the time)
            if test(value):
                return True
        return False

    return check


def of_enum(rules: Rules, place: Place, argument: Any) -> Check:
    choices = alternatives(argument)
    if all(isinstance(choice, str) for choice in choices):
        texts = frozenset(choices)
        return lambda value: isinstance(value, str) and value in texts
    return lambda value: any(equal(choice, value) for choice in choices)


def of_const(rules: Rules, place: Place, argument: Any) -> Check:
    return lambda value: equal(value, argument)


def equal(one: Any, two: Any) -> bool:
    """Whether two values are the same in JSON: 1 is 1.0, but not true."""
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(equal, one, two))
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(equal(one[key], two[key]) for key in one)
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    return one is two or bool(one == two)


def of_required(rules: Rules, place: Place, argument: Any) -> Check:
    names = tuple(alternatives(argument))
    if not all(isinstance(name, str) for name in names):
        raise Doubt

    def check(value: Any) -> bool:
        return not isinstance(value, dict) or all(name in value for name in names)

    return check


def of_items(rules: Rules, place: Place, argument: Any) -> Check:
    if not isinstance(argument, dict):
        raise Doubt
    test = rules.below(place, argument)

    def check(value: Any) -> bool:
        if isinstance(value, list):
            for item in value:
                if not test(item):
                    return False
        return True

    return check


def of_new_items(rules: Rules, place: Place, argument: Any) -> Check:
    return always if argument is True else of_items(rules, place, argument)


def of_additional_items(rules: Rules, place: Place, argument: Any) -> Check:
    """Beside `items` for all, there are no others."""
    if not isinstance(place.schema.get("items", {}), dict):
        raise Doubt
    return always


def of_any_of(rules: Rules, place: Place, argument: Any) -> Check:
    checks = [rules.below(place, part) for part in alternatives(argument)]
    test = any_of(checks)

    def check(value: Any) -> bool:
        rules.step()
        return test(value)

    return check


def of_one_of(rules: Rules, place: Place, argument: Any) -> Check:
    checks = [rules.below(place, part) for part in alternatives(argument)]

    def check(value: Any) -> bool:
        rules.step()
        return sum(test(value) for test in checks) == 1

    return check


def of_not(rules: Rules, place: Place, argument: Any) -> Check:
    test = rules.below(place, argument)

    def check(value: Any) -> bool:
        rules.step()
        return not test(value)

    return check


def of_if(rules: Rules, place: Place, argument: Any) -> Check:
    test, then, otherwise = (
        rules.below(place, place.schema.get(keyword, True)) for keyword in ("if", "then", "else")
    )

    def check(value: Any) -> bool:
        rules.step()
        return then(value) if test(value) else otherwise(value)

    return check


def of_contains(rules: Rules, place: Place, argument: Any) -> Check:
    test = rules.below(place, argument)
    least, most = place.schema.get("minContains", 1), place.schema.get("maxContains")

    def check(value: Any) -> bool:
        if not isinstance(value, list):
            return True
        count = sum(map(test, value))
        return bool(least <= count and (most is None or count <= most))

    return check


def of_property_names(rules: Rules, place: Place, argument: Any) -> Check:
    test = rules.below(place, argument)
    return lambda value: not isinstance(value, dict) or all(map(test, value))


def of_dependent_schemas(rules: Rules, place: Place, argument: Any) -> Check:
    if not isinstance(argument, dict):
        raise Doubt
    tests = {name: rules.below(place, schema) for name, schema in argument.items()}

    def check(value: Any) -> bool:
        return not isinstance(value, dict) or all(
            test(value) for name, test in tests.items() if name in value
        )

    return check


def of_dependencies(rules: Rules, place: Place, argument: Any) -> Check:
    """Members that need others; of draft 4, whose schemas for that are used by nobody."""
    if not isinstance(argument, dict):
        raise Doubt
    needed = {name: alternatives(names) for name, names in argument.items()}

    def check(value: Any) -> bool:
        return not isinstance(value, dict) or all(
            each in value for name, names in needed.items() if name in value for each in names
        )

    return check


def of_pattern(rules: Rules, place: Place, argument: Any) -> Check:
    pattern = compiled(argument)
    return lambda value: not isinstance(value, str) or pattern.search(value) is not None


def of_unique_items(rules: Rules, place: Place, argument: Any) -> Check:
    return lambda value: not argument or not isinstance(value, list) or is_unique(value)


def is_unique(values: list[Any]) -> bool:
    """Whether no two items are the same. Of arrays and what is no number, jsonschema knows its own truth."""
    if all(isinstance(value, str) for value in values):
        return len(set(values)) == len(values)
    if any(isinstance(value, list) or value != value for value in values):
        raise Doubt
    return not any(equal(one, two) for one, two in combinations(values, 2))


def limit(kind: type, size: Callable[[Any], Any], holds: Callable[[Any, Any], bool]) -> Maker:
    """The maker of a keyword that bounds the size of one kind of value."""

    def maker(rules: Rules, place: Place, argument: Any) -> Check:
        if not is_number(argument):
            raise Doubt
        return lambda value: not isinstance(value, kind) or holds(size(value), argument)

    return maker


def bound(holds: Callable[[Any, Any], bool], exclusive: str = "") -> Maker:
    """The maker of a keyword that bounds numbers; in draft 4 another one says whether the bound itself is out."""

    def maker(rules: Rules, place: Place, argument: Any) -> Check:
        if not is_number(argument):
            raise Doubt
        outside = bool(exclusive) and bool(place.schema.get(exclusive, False))

        def check(value: Any) -> bool:
            return not is_number(value) or (
                holds(value, argument) and not (outside and value == argument)
            )

        return check

    return maker


def of_multiple(rules: Rules, place: Place, argument: Any) -> Check:
    if not is_integer(argument) or argument == 0:
        raise Doubt

    def check(value: Any) -> bool:
        if isinstance(value, float):
            raise Doubt
        return not is_integer(value) or value % argument == 0

    return check


SIZES: Final[dict[str, Maker]] = {
    "minItems": limit(list, len, operator.ge),
    "maxItems": limit(list, len, operator.le),
    "minLength": limit(str, len, operator.ge),
    "maxLength": limit(str, len, operator.le),
    "minProperties": limit(dict, len, operator.ge),
    "maxProperties": limit(dict, len, operator.le),
    "multipleOf": of_multiple,
}
COMMON: Final[dict[str, Maker]] = {
    **SIZES,
    "type": of_type,
    "enum": of_enum,
    "required": of_required,
    "items": of_items,
    "uniqueItems": of_unique_items,
    "pattern": of_pattern,
    "anyOf": of_any_of,
    "oneOf": of_one_of,
    "not": of_not,
}
OLD: Final[dict[str, Maker]] = {
    **COMMON,
    "minimum": bound(operator.ge, "exclusiveMinimum"),
    "maximum": bound(operator.le, "exclusiveMaximum"),
    "additionalItems": of_additional_items,
    "dependencies": of_dependencies,
}
NEW: Final[dict[str, Maker]] = {
    **COMMON,
    "items": of_new_items,
    "minimum": bound(operator.ge),
    "maximum": bound(operator.le),
    "exclusiveMinimum": bound(operator.gt),
    "exclusiveMaximum": bound(operator.lt),
    "const": of_const,
    "if": of_if,
    "contains": of_contains,
    "propertyNames": of_property_names,
    "dependentSchemas": of_dependent_schemas,
}
