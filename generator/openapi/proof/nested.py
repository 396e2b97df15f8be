"""Keywords whose argument is a schema, or several: of items, of alternatives, of conditions.

In: the argument of a keyword. Out: its check. Keywords about members are in `rules`.
"""

from __future__ import annotations

from typing import Any

from generator.openapi.proof.rules import Check, Doubt, Place, Rules, alternatives, always
from generator.openapi.proof.values import any_of


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
