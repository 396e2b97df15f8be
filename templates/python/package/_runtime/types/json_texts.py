"""Values that stand in JSON, in a parameter or in a form as a text, which is JSON itself
(`contentSchema`, JSON Schema 2020-12 validation, 8.5).

In a program they are of their type, and a text is the JSON as it is written. A text that
holds another text, or null, stays itself: it could not be told from what it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from .texts import json_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

T = TypeVar("T")
IN_TEXT = {"in_text": True}  # the mark of such a schema


class InText:
    """A type whose values are JSON in a text; `rules`, in keywords of JSON Schema, are what
    the text of a request must fulfil.
    """

    __slots__ = ("rules",)

    def __init__(self, rules: Mapping[str, Any] | None = None) -> None:
        self.rules = rules or {}

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.with_info_wrap_validator_function(
            self.from_text,
            handler(source),
            serialization=core_schema.wrap_serializer_function_ser_schema(
                to_text, info_arg=True
            ),
            metadata=IN_TEXT,
        )

    def from_text(self, value: Any, handler: Any, info: Any) -> Any:
        """The value in a text; the text of it where it is not sent in JSON."""
        found = handler(decoded(value))
        context: dict[str, Any] = info.context or {}
        if self.rules and context.get("request"):
            self.check(sent(found))
        return sent(found) if context.get("texts") else found

    def check(self, text: str) -> None:
        """Raise what is wrong with a text that is going to be sent."""
        from .json_schema import problems

        for _, told in problems(self.rules, text):
            raise ValueError(f"{told}, as JSON in a text")


JsonText = Annotated[T, InText()]


def sent(value: Any) -> str:
    """The text of a value as a request has it, without what is not sent."""
    return value if isinstance(value, str) else json_text(value)


def to_text(value: Any, handler: Any, info: Any) -> Any:
    """The text of a value in JSON; in Python the value. A text is written already."""
    if info.mode != "json" or isinstance(value, str):
        return handler(value)
    from pydantic_core import to_json

    return to_json(handler(value)).decode()


def decoded(value: Any) -> Any:
    """What a text holds, unless that is a text or null; any other value as it is."""
    if not isinstance(value, str):
        return value
    from pydantic_core import from_json

    try:
        found = from_json(value, allow_inf_nan=False)
    except ValueError:
        raise ValueError("no JSON in a text; values are written for you") from None
    return value if found is None or isinstance(found, str) else found


def is_in_text(schema: Any) -> bool:
    """Whether values of a schema are JSON in a text."""
    return "in_text" in (schema.get("metadata") or ())
