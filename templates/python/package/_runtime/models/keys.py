"""Maps, and further properties of models, whose keys decide the types of their values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic_core import (
    InitErrorDetails,
    PydanticCustomError,
    ValidationError,
    core_schema,
)

from ..types.findings import Found, raw
from .adapters import adapter
from .extras import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

PLAIN = (bool, int, float, str)


class Keys:
    """``Keys({"^x-": "int"}, "str")``: the type behind the keys that a pattern fits.

    The second is that of all others; None where there are none. Patterns are found
    anywhere in a key; where several fit, the first one decides how a value is read.
    """

    __slots__ = ("patterns", "rest")

    def __init__(self, patterns: Mapping[str, str], rest: str | None = "Any") -> None:
        self.patterns = {re.compile(each): text for each, text in patterns.items()}
        self.rest = rest

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        written: Any = handler(source)
        values = unread(written.get("values_schema", core_schema.any_schema()))
        plain: Any = written | {"values_schema": values}
        return core_schema.with_info_after_validator_function(InMap(self), plain)

    def model_fields(self, fields: Any) -> CoreSchema:
        """The fields of a model whose further properties have these types."""
        written: Any = fields.get("extras_schema", core_schema.any_schema())
        plain: Any = fields | {"extras_schema": unread(written)}
        return core_schema.with_info_after_validator_function(InModel(self), plain)

    def types(self, key: str) -> list[str] | None:
        """The texts of the types behind a key; None where it must not be."""
        found = [text for each, text in self.patterns.items() if each.search(key)]
        if found or self.rest is None:
            return found or None
        return [self.rest]

    def read(self, values: dict[str, Any], context: Any) -> dict[str, Any]:
        """The values, each by its key."""
        problems: list[InitErrorDetails] = []
        read = {
            key: self.value(key, each, context, problems)
            for key, each in values.items()
        }
        if problems:
            raise ValidationError.from_exception_data("properties", problems)
        return read

    def value(
        self, key: str, value: Any, context: Any, problems: list[InitErrorDetails]
    ) -> Any:
        types = self.types(key)
        if types is None:
            problems.append({"type": FORBIDDEN, "loc": (key,), "input": value})
            return value
        try:
            found = [
                adapter(text).validator.validate_python(value, context=context)
                for text in types
            ]
        except ValidationError as error:
            problems.extend(inside(key, error))
            return value
        return found[0]

    def find(self, key: str, value: Any) -> Found:
        """The value as its type as far as it fits."""
        types = self.types(key)
        if types is None:
            return raw(value, "no such property, and there must be no further ones")
        found = [adapter(text).lenient.find(value) for text in types]
        return next((each for each in found if each.faults), found[0])


class InMap:
    """Reads a map by its keys."""

    __slots__ = ("keys",)

    def __init__(self, keys: Keys) -> None:
        self.keys = keys

    def __call__(self, value: Any, info: Any) -> Any:
        return self.keys.read(value, info.context)

    def lenient(self, found: Found) -> Found:
        """What was found in a map, whose values are read by their keys now."""
        read = [(key, self.keys.find(key, each)) for key, each in found.value.items()]
        return found.holding({key: each.value for key, each in read}, *read)


class InModel(InMap):
    """Reads the further properties of a model by their keys."""

    __slots__ = ()

    def __call__(self, value: Any, info: Any) -> Any:
        fields, extra, given = value
        return fields, self.keys.read(extra or {}, info.context), given

    def lenient(self, found: Found) -> Found:
        fields, extra, given = found.value
        further = super().lenient(Found(extra))
        return found.holding((fields, further.value, given), *further.inside)


def unread(schema: CoreSchema) -> CoreSchema:
    """Any value for now, written as a type writes it."""
    writing = core_schema.wrap_serializer_function_ser_schema(passed, schema=schema)
    return core_schema.any_schema(serialization=writing)


def passed(value: Any, handler: Any) -> Any:
    """What the type makes of a value; plain ones stay as they are, of whatever type."""
    return value if type(value) in PLAIN else handler(value)


def inside(key: str, error: ValidationError) -> Iterator[InitErrorDetails]:
    """The errors of the value behind a key."""
    for each in error.errors(include_url=False, include_context=False):
        # the text as it is: a custom one is a template, in which braces mean something
        kind: Any = each["type"]
        text = PydanticCustomError(kind, "{text}", {"text": each["msg"]})
        yield {"type": text, "loc": (key, *each["loc"]), "input": each["input"]}
