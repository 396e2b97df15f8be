"""Unions whose variant a tag tells: read natively, and an unknown tag loses nothing.

Knows core schemas of pydantic; does not know documents or requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from ..types.link import model, variant
from ..types.tags import ELSEWHERE, Tag
from ..values.plain import is_object
from .unknown import UnknownObject

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    from ..types.tags import TagValue


class ByTag:
    """``Annotated[A | B, ByTag("kind", {"a": "A", "b": "B"})]``: what a tag means; last
    may stand the model of objects that have no tag, or another one. `alike` are variants
    that all have the tag, as an attribute of its name: nothing else is asked of them.
    """

    __slots__ = ("alike", "default", "tag", "variants")

    def __init__(
        self,
        tag: str,
        variants: Mapping[TagValue, str],
        default: str = "",
        *,
        alike: bool = True,
    ) -> None:
        self.tag = tag
        self.variants = variants
        self.default = default
        self.alike = alike

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        find = variant if self.alike else model
        types = {value: find(name) for value, name in self.variants.items()}
        tag = Tag(self.tag, types)
        if self.default:
            other = handler.generate_schema(model(self.default))
            guard = core_schema.no_info_before_validator_function(untagged(tag), other)
            return tag.union(handler, guard)
        plain = core_schema.with_info_plain_validator_function(unknown(tag))
        return tag.union(handler, plain)


def untagged(tag: Tag) -> Callable[[Any], Any]:
    """A validator that lets through what has no known tag."""

    def check(value: Any) -> Any:
        if is_object(value) and tag.knows(value):
            raise PydanticCustomError(ELSEWHERE, "The tag decides the variant")
        return value

    return check


def unknown(tag: Tag) -> Callable[[Any, Any], Any]:
    """A validator for objects with another tag; in a request those are an error."""

    def check(value: Any, info: Any) -> Any:
        if isinstance(value, UnknownObject):
            return value
        in_request = bool(info.context and info.context.get("request"))
        if in_request or not is_object(value) or tag.knows(value):
            raise PydanticCustomError(ELSEWHERE, "The tag decides the variant")
        return UnknownObject.model_validate(value)

    return check
