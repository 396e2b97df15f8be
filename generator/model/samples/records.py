"""What is asked of records: their tags, and as many fields as their rules demand.

In: a record and what it has. Out: what it has to have besides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.declarations import Record, Tag
from generator.model.holds import holds
from generator.model.samples.lists import demanded
from generator.model.types import Json, Named, Rules, TypeRef


def fulfilled(
    record: Record, found: dict[str, Json], others: Iterable[tuple[str, Json]]
) -> dict[str, Json]:
    """The record with as many others as its rules demand: one, or the first few, or some that are no fields."""
    if record.rules is None or holds(record.rules.schema, found):
        return found
    for more in _combined(dict(others), record.rules):
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


def _combined(others: dict[str, Json], rules: Rules) -> Iterator[dict[str, Json]]:
    """Of further fields one, or those of a choice, or the first few; with them what must be there and is no field."""
    named: dict[str, Json] = {name: "example" for name in demanded(rules) if name not in others}
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
