"""What `unevaluatedProperties` asks: which members has no other keyword looked at?

In: a schema. Out: its check. Most members are known by the names and patterns that hold in any case; what depends on the
value is searched for only where one is not, in the way of jsonschema (`find_evaluated_property_keys_by_schema`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.openapi.proof.rules import REFERENCES, Check, Place, Rules, compiled


def of_unevaluated(rules: Rules, place: Place, argument: Any) -> Check:
    test = rules.below(place, argument)
    known = Known(rules, place)

    def check(value: Any) -> bool:
        if not isinstance(value, dict) or all(known[key] for key in value):
            return True
        met = set(evaluated(rules, place, value))
        return all(key in met or test(part) for key, part in value.items())

    return check


class Known(dict[str, bool]):
    """Whether a member is looked at in any valid value, by its name."""

    def __init__(self, rules: Rules, place: Place) -> None:
        super().__init__()
        self.names = set[str]()
        self.patterns: list[re.Pattern[str]] = []
        for each in in_any_case(rules, place, set()):
            self.names.update(each.schema.get("properties", {}))
            self.patterns += map(compiled, each.schema.get("patternProperties", {}))

    def __missing__(self, key: str) -> bool:
        self[key] = key in self.names or any(each.search(key) for each in self.patterns)
        return self[key]


def in_any_case(rules: Rules, place: Place, met: set[int]) -> Iterator[Place]:
    """The schema, what it refers to, and its `allOf`."""
    schema = place.schema
    if isinstance(schema, dict) and id(schema) not in met:
        met.add(id(schema))
        yield place
        for further in together(rules, place):
            yield from in_any_case(rules, further, met)


def together(rules: Rules, place: Place) -> Iterator[Place]:
    for keyword in REFERENCES:
        if keyword in place.schema:
            yield rules.follow(place, keyword)
    for part in place.schema.get("allOf", ()):
        yield Place(part, place.base)


def evaluated(rules: Rules, place: Place, value: dict[str, Any]) -> Iterator[str]:
    """The keys at which a schema looks in this value."""
    if isinstance(place.schema, bool):
        return
    yield from by_name(rules, place, value)
    for part in applied(rules, place, value):
        yield from evaluated(rules, part, value)


def by_name(rules: Rules, place: Place, value: dict[str, Any]) -> Iterator[str]:
    schema = place.schema
    yield from schema.get("properties", {}).keys() & value.keys()
    for pattern in schema.get("patternProperties", {}):
        yield from filter(compiled(pattern).search, value)
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        if keyword in schema:
            test = rules.below(place, schema[keyword])
            yield from (key for key, part in value.items() if test(part))


def applied(rules: Rules, place: Place, value: dict[str, Any]) -> Iterator[Place]:
    """The schemas within a schema that apply to the value."""
    schema = place.schema
    for keyword in REFERENCES:
        if keyword in schema:
            yield rules.follow(place, keyword)
    for name, part in schema.get("dependentSchemas", {}).items():
        if name in value:
            yield Place(part, place.base)
    for keyword in ("allOf", "oneOf", "anyOf"):
        parts = (Place(part, place.base) for part in schema.get(keyword, ()))
        yield from (part for part in parts if rules.check(part)(value))
    if "if" in schema:
        holds = rules.below(place, schema["if"])(value)
        for keyword in ("if", "then") if holds else ("else",):
            yield Place(schema.get(keyword, True), place.base)
