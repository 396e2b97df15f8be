"""Keywords about a value as such: its type, which values there are, what it must have.

In: the argument of a keyword. Out: its check.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

from generator.openapi.proof.rules import Check, Doubt, Place, Rules, alternatives, compiled


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
    if any(isinstance(value, list) or value != value for value in values):
        raise Doubt
    objects = [value for value in values if isinstance(value, dict)]
    others = {(isinstance(value, bool), value) for value in values if not isinstance(value, dict)}
    return len(objects) + len(others) == len(values) and not any(
        equal(one, two) for one, two in combinations(objects, 2)
    )
