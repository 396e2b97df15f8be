"""Properties whose value names the type of their object.

Knows core schemas of pydantic; does not know documents or requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

from ..values.annotations import wire_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

TagValue = str | int | bool


ELSEWHERE = "known_tag"  # the type of an error that only repeats another one


class Tag:
    """A property that names the type of its object, and what its values mean."""

    __slots__ = ("names", "types")

    def __init__(self, name: str, types: Mapping[TagValue, Any]) -> None:
        self.types = types
        self.names = [name]
        for each in types.values():
            for attribute, wire_name in wire_names(each).items():
                if wire_name == name and attribute not in self.names:
                    self.names.append(attribute)

    def knows(self, value: Mapping[str, Any]) -> bool:
        """Whether the tag of an object names a type; then its errors are its own."""
        found = next((value[name] for name in self.names if name in value), None)
        return any(same(each, found) for each in self.types)

    def union(self, handler: GetCoreSchemaHandler, otherwise: CoreSchema) -> CoreSchema:
        """The type that the tag names; else what `otherwise` makes of the value."""
        choices: dict[Any, CoreSchema] = {
            value: handler.generate_schema(each) for value, each in self.types.items()
        }
        names: list[list[str | int]] = [[name] for name in self.names]
        known = core_schema.tagged_union_schema(choices, discriminator=names)
        both = core_schema.union_schema([known, otherwise], mode="left_to_right")
        lent = dict(self.lent())
        if not lent:
            return both
        return core_schema.no_info_before_validator_function(lending(lent), both)

    def lent(self) -> Iterator[tuple[type, dict[str, Any]]]:
        """The models that may be without the tag, with what they have here."""
        for value, each in reversed([*self.types.items()]):
            attributes = wire_names(each)
            for name in self.names:
                field = getattr(each, "model_fields", {}).get(name)
                is_tag = attributes.get(name, name) == self.names[0]
                if is_tag and field is not None and field.default is None:
                    yield each, {name: value}


def lending(lent: Mapping[type, dict[str, Any]]) -> Callable[[Any], Any]:
    """A validator that gives a model the tag that it may be without elsewhere."""

    def lend(value: Any) -> Any:
        tag = lent.get(value.__class__)
        if tag is None or not value.model_fields_set.isdisjoint(tag):
            return value
        return value.model_copy(update=tag)

    return lend


def same(tag: TagValue, value: object) -> bool:
    """Whether a value is that of a tag: true is not 1, but 1.0 is."""
    return value == tag and isinstance(value, bool) is isinstance(tag, bool)
