"""Keywords that bound numbers, and the size of texts, arrays and objects.

In: the argument of a keyword. Out: its check.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Final

from generator.openapi.proof.rules import Check, Doubt, Maker, Place, Rules
from generator.openapi.proof.types import is_integer, is_number


def doubted(is_bound: Check) -> Check:
    """The check of a keyword whose argument is none: values of other kinds are right whatever it is."""

    def check(value: Any) -> bool:
        if is_bound(value):
            raise Doubt
        return True

    return check


def limit(kind: type, size: Callable[[Any], Any], holds: Callable[[Any, Any], bool]) -> Maker:
    """The maker of a keyword that bounds the size of one kind of value."""

    def maker(rules: Rules, place: Place, argument: Any) -> Check:
        if not is_number(argument):
            return doubted(lambda value: isinstance(value, kind))
        return lambda value: not isinstance(value, kind) or holds(size(value), argument)

    return maker


def bound(holds: Callable[[Any, Any], bool], exclusive: str = "") -> Maker:
    """The maker of a keyword that bounds numbers; in draft 4 another one says whether the bound itself is out."""

    def maker(rules: Rules, place: Place, argument: Any) -> Check:
        if not is_number(argument):
            return doubted(is_number)
        outside = bool(exclusive) and bool(place.schema.get(exclusive, False))

        def check(value: Any) -> bool:
            return not is_number(value) or (
                holds(value, argument) and not (outside and value == argument)
            )

        return check

    return maker


def of_multiple(rules: Rules, place: Place, argument: Any) -> Check:
    if not is_integer(argument) or argument == 0:
        return doubted(is_number)

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
