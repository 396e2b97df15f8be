"""Unions whose variant a tag tells: read natively, and an unknown tag loses nothing.

Knows core schemas of pydantic; does not know documents or requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from .link import model, wire_names
from .plain import is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

ELSEWHERE = "known_tag"  # the type of an error that only repeats another one


class RawObject(dict[str, Any]):
    """An object of an answer whose tag the document does not know, kept as it came."""


class ByTag:
    """``Annotated[A | B, ByTag("kind", {"a": "A", "b": "B"})]``: what a tag means."""

    __slots__ = ("tag", "variants")

    def __init__(self, tag: str, variants: Mapping[str, str]) -> None:
        self.tag = tag
        self.variants = variants

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        types = {value: model(name) for value, name in self.variants.items()}
        tag = Tag(self.tag, types)
        guard = core_schema.with_info_plain_validator_function(raw_object(tag))
        return tag.union(handler, guard)


class Tag:
    """A property that names the type of its object, and what its values mean."""

    __slots__ = ("names", "types")

    def __init__(self, name: str, types: Mapping[str, Any]) -> None:
        self.types = types
        self.names = [name]
        for each in types.values():
            for attribute, wire_name in wire_names(each).items():
                if wire_name == name and attribute not in self.names:
                    self.names.append(attribute)

    def knows(self, value: Mapping[str, Any]) -> bool:
        """Whether the tag of an object names a type; then its errors are its own."""
        found = next((value[name] for name in self.names if name in value), None)
        return isinstance(found, (str, int)) and found in self.types

    def union(self, handler: GetCoreSchemaHandler, otherwise: CoreSchema) -> CoreSchema:
        """The type that the tag names; else what `otherwise` makes of the value."""
        choices: dict[Any, CoreSchema] = {
            value: handler.generate_schema(each) for value, each in self.types.items()
        }
        names: list[list[str | int]] = [[name] for name in self.names]
        known = core_schema.tagged_union_schema(choices, discriminator=names)
        return core_schema.union_schema([known, otherwise], mode="left_to_right")


def raw_object(tag: Tag) -> Callable[[Any, Any], Any]:
    """A validator for objects with another tag; in a request those are an error."""

    def check(value: Any, info: Any) -> Any:
        if isinstance(value, RawObject):
            return value
        in_request = bool(info.context and info.context.get("request"))
        if in_request or not is_object(value) or tag.knows(value):
            raise PydanticCustomError(ELSEWHERE, "The tag decides the variant")
        return RawObject(value)

    return check
