"""Marks in the annotations of models: what JSON and requests may hold where.

``T | None = None`` is a property that may be left out; `Nullable` one that may be null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from ..values.plain import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

T = TypeVar("T")
KEY = "sent_as"  # in the metadata of core schemas


class Mark:
    """A word that the core schema of a field keeps, for `sending` to read."""

    __slots__ = ("word",)

    def __init__(self, word: str) -> None:
        self.word = word

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = handler(source)
        if self.word == "answered":  # None until an answer tells it
            schema = {"type": "nullable", "schema": schema}
        metadata = schema.get("metadata", {})
        words = (*metadata.get(KEY, ()), self.word)
        return schema | {"metadata": metadata | {KEY: words}}  # type: ignore[no-any-return]


class OrAnything:
    """A type that a value has only on a condition: one that has it not stays as it is.

    In an answer an object or array that breaks the type is looked at by `lenient`.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.with_info_wrap_validator_function(tried, handler(source))


def tried(value: Any, handler: Callable[[Any], Any], info: Any) -> Any:
    """The value as its type, or as it is."""
    from pydantic_core import ValidationError

    try:
        return handler(value)
    except ValidationError:
        if info.context is None and (is_object(value) or is_array(value)):
            raise
        return value


Nullable = Annotated[T | None, Mark("null")]
"""A property that need not be given, and that may be null: None is sent as null."""

ReadOnly = Annotated[T, Mark("read-only")]
"""A property that only answers have: it is not sent."""

Answered = Annotated[T, Mark("read-only"), Mark("answered")]
"""A property that each answer has and that is not sent; None in what a program made."""

NOT_SENT: Any = None
"""The value of such a property where no answer has told it."""

Sometimes = Annotated[T, OrAnything()]
"""A property whose type depends on a condition; the rules of the model check that."""

WriteOnly = Annotated[T, Mark("needed")]
"""A property that requests must have and answers have not."""

Asked = Annotated[T, Mark("needed")]
"""A property that requests must have and answers may lack."""


def marks(field: Any) -> frozenset[str]:
    """The words on a field of a core schema."""
    schema = field["schema"]
    words: set[str] = set()
    while schema is not None:
        words.update(schema.get("metadata", {}).get(KEY, ()))
        wraps = schema["type"] in ("default", "nullable", "function-after")
        schema = schema["schema"] if wraps else None
    return frozenset(words)
