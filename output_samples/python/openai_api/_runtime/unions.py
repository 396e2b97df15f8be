"""Unions whose variant a tag tells: read natively, and an unknown tag loses nothing.

Knows core schemas of pydantic; does not know documents or requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from .link import model
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
        choices = {
            value: handler.generate_schema(each) for value, each in types.items()
        }
        guard = core_schema.with_info_plain_validator_function(raw_object(self))
        return tagged(self.tag, choices, list(types.values()), guard)


def tagged(
    tag: str, choices: dict[str, CoreSchema], types: list[Any], otherwise: CoreSchema
) -> CoreSchema:
    """The variant that the tag names; else what `otherwise` makes of the value."""
    names: list[list[str | int]] = [[name] for name in names_of(tag, types)]
    known = core_schema.tagged_union_schema(
        dict[Any, Any](choices), discriminator=names
    )
    return core_schema.union_schema([known, otherwise], mode="left_to_right")


def names_of(tag: str, types: list[Any]) -> list[str]:
    """The tag's name in JSON, then the names of the attribute that holds it."""
    names = [tag]
    for each in types:
        for name, field in getattr(each, "model_fields", {}).items():
            if field.alias == tag and name not in names:
                names.append(name)
    return names


def raw_object(union: ByTag) -> Callable[[Any, Any], Any]:
    """A validator for objects with another tag; in a request those are an error."""

    def check(value: Any, info: Any) -> Any:
        if isinstance(value, RawObject):
            return value
        in_request = bool(info.context and info.context.get("request"))
        if in_request or not is_object(value) or has_tag(value, union):
            raise PydanticCustomError(ELSEWHERE, "The tag decides the variant")
        return RawObject(value)

    return check


def has_tag(value: Mapping[str, Any], union: ByTag) -> bool:
    """Whether the variant of an object is known; then its errors are its own."""
    found = value.get(union.tag)
    return isinstance(found, str) and found in union.variants
