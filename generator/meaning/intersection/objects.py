"""Objects in an intersection: a property must be what every part says of its name.

In: two leaves. Out: `properties`, `patternProperties` and `additionalProperties` of both together. A part says
something of a name by `properties`, else by the patterns that it fits, else by `additionalProperties`. One rule is the
authors' and not the standard's: a part that closes itself (`additionalProperties: false`) closes the whole, which has
the properties of all parts.
"""

from __future__ import annotations

from typing import Any

from generator.meaning.intersection.joined import joined
from generator.meaning.store import Store
from generator.openapi.objects import Schema
from generator.patterns.searching import finds

FIELDS = ("properties", "pattern_properties", "additional_properties")


def objects(one: Schema, other: Schema, store: Store) -> dict[str, Any]:
    """The three keywords, and what is left to hold besides."""
    merging = _Merging(one, other, store)
    return {
        "properties": merging.properties(),
        "pattern_properties": merging.patterns(),
        "additional_properties": further(one, other, store),
        "also": merging.besides(),
    }


def further(one: Schema, other: Schema, store: Store) -> Schema | None:
    """What both say of names that neither knows."""
    given = [
        each.additional_properties
        for each in (one, other)
        if each.additional_properties is not None
    ]
    closed = [each for each in given if each.boolean is False]
    typed = [each for each in given if each.boolean is None]
    if closed or not typed:
        return next(iter((*closed, *given)), None)
    return joined(typed, store)


class _Merging:
    def __init__(self, one: Schema, other: Schema, store: Store) -> None:
        self.one = one
        self.other = other
        self.store = store

    def properties(self) -> dict[str, Schema]:
        """In the order in which the parts name them."""
        found = {**self.one.properties}
        if _rest_is_typed(self.other):
            for name, each in self.one.properties.items():
                if name not in self.other.properties:
                    found[name] = self.beside_rest(self.other, name, each)
        for name, theirs in self.other.properties.items():
            ours = found.get(name)
            found[name] = (
                self.beside_rest(self.one, name, theirs)
                if ours is None
                else joined((ours, theirs), self.store)
            )
        return found

    def beside_rest(self, silent: Schema, name: str, known: Schema) -> Schema:
        """A property of one part, together with what the other one says of names that it does not know."""
        rest = _rest(silent, name)
        return known if rest is None else joined((rest, known), self.store)

    def patterns(self) -> dict[str, Schema]:
        found = {**self.one.pattern_properties}
        for pattern, theirs in self.other.pattern_properties.items():
            ours = found.get(pattern)
            found[pattern] = theirs if ours is None else joined((ours, theirs), self.store)
        for pattern in found:
            for silent in (self.one, self.other):
                rest = silent.additional_properties
                if not silent.pattern_properties and rest is not None and rest.boolean is None:
                    found[pattern] = joined((rest, found[pattern]), self.store)
        return found

    def besides(self) -> tuple[Schema, ...]:
        """Where both have patterns, the rest of one is not the rest of the other."""
        if not (self.one.pattern_properties and self.other.pattern_properties):
            return ()
        both = (self.one, self.other)
        return tuple(_names(each) for each in both if _rest_is_typed(each))


def _rest(schema: Schema, name: str) -> Schema | None:
    """What `additionalProperties` says of a name that is not among the properties."""
    if not _rest_is_typed(schema) or any(finds(each, name) for each in schema.pattern_properties):
        return None
    return schema.additional_properties


def is_closed(schema: Schema) -> bool:
    """Whether the object may have no properties but those that the schema knows."""
    further = schema.additional_properties
    return further is not None and further.boolean is False


def knows_all(schema: Schema, other: Schema) -> bool:
    """Whether a schema says something of each property of another, by itself or by a pattern."""
    return all(
        name in schema.properties or any(finds(each, name) for each in schema.pattern_properties)
        for name in other.properties
    )


def _rest_is_typed(schema: Schema) -> bool:
    rest = schema.additional_properties
    return rest is not None and rest.boolean is None


def _names(schema: Schema) -> Schema:
    """What a leaf says of names, and nothing else."""
    return Schema(
        id=schema.id,
        at=schema.at,
        properties=schema.properties,
        pattern_properties=schema.pattern_properties,
        additional_properties=schema.additional_properties,
    )
