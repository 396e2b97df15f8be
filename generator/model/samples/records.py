"""What is asked of records: their tags, and as many fields as their rules demand.

In: a record and what it has. Out: what it has to have besides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from generator.model.declarations import Record, Tag
from generator.model.holds import holds
from generator.model.samples.lists import demanded
from generator.model.types import Json, Named, Rules, TypeRef

ROUNDS = 4
"""What is demanded may demand more, so many times."""


def fulfilled(
    record: Record,
    found: dict[str, Json],
    others: Iterable[tuple[str, Json]],
    entry: Callable[[], Json],
) -> dict[str, Json]:
    """The record with as many others as its rules demand: what must be there as it is, one, or the first few. What is no
    field is an `entry`."""
    if record.rules is None or holds(record.rules.schema, found):
        return found
    fields = dict(others)
    asked = _asked(record.rules, found, fields, entry)
    for more in chain((asked,), _combined(fields, record.rules, entry)):
        if holds(record.rules.schema, {**found, **more}):
            return {**found, **more}
    return found


def extended(record: Record, found: dict[str, Json], more: Mapping[str, Json]) -> dict[str, Json]:
    """The record with further fields behind those that it must have, unless its rules forbid them."""
    both = {**found, **more}
    if record.rules is None or holds(record.rules.schema, both):
        return both
    return found if holds(record.rules.schema, found) else both


def announced(value: Json, type_: TypeRef, tag: Tag | None) -> Json:
    """The object with the value of its tag, where it has none that is right."""
    if tag is None or not isinstance(type_, Named) or not isinstance(value, dict):
        return value
    right = [each.value for each in tag.values if each.type == type_.id]
    if not right or value.get(tag.field) in right:
        return value
    return {**value, tag.field: right[0]}


def _asked(
    rules: Rules, found: dict[str, Json], others: dict[str, Json], entry: Callable[[], Json]
) -> dict[str, Json]:
    """What the rules demand of this object, and of it with that."""
    more: dict[str, Json] = {}
    for _ in range(ROUNDS):
        names = [*_missing(rules.schema, found | more)]
        if not names:
            break
        more |= {each: others[each] if each in others else entry() for each in names}
    return more


def _missing(schema: Any, found: dict[str, Json]) -> Iterator[str]:
    """Names that must be in an object and are not."""
    if not isinstance(schema, Mapping):
        return
    yield from (each for each in demanded(Rules(schema)) if each not in found)
    for part in _applying(schema, found):
        yield from _missing(part, found)


def _applying(schema: Mapping[str, Json], found: dict[str, Json]) -> Iterator[Json]:
    """The parts of a schema that hold for an object (JSON Schema core §10.2.1, §10.2.2)."""
    parts = schema.get("allOf")
    yield from parts if isinstance(parts, list) else ()
    if "if" in schema:
        yield schema.get("then" if holds(schema["if"], found) else "else")
    for told in (schema.get("dependentSchemas"), schema.get("dependentRequired")):
        for name, part in told.items() if isinstance(told, dict) else ():
            if name in found:
                yield {"required": part} if isinstance(part, list) else part


def _combined(
    others: dict[str, Json], rules: Rules, entry: Callable[[], Json]
) -> Iterator[dict[str, Json]]:
    """Of further fields one, or those of a choice, or the first few; with them what must be there and is no field."""
    named: dict[str, Json] = {name: entry() for name in demanded(rules) if name not in others}
    pairs = [*others.items()]
    for chosen in (
        *([each] for each in pairs),
        *([each for each in pairs if each[0] in wanted] for wanted in _chosen(rules)),
        *(pairs[:count] for count in range(len(pairs) + 1)),
    ):
        yield {**named, **dict(chosen)}


def _chosen(rules: Rules) -> Iterator[list[Json]]:
    """What the choices of a record demand to be there, a list for each."""
    for keyword in ("oneOf", "anyOf"):
        choices = rules.schema.get(keyword)
        for each in choices if isinstance(choices, list) else ():
            wanted = each.get("required") if isinstance(each, dict) else None
            if isinstance(wanted, list):
                yield wanted
