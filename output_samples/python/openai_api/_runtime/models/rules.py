"""What a type does not say of its values: keywords of JSON Schema, held in requests.

Answers are read without them: pydantic asks for a check only of values that are given as
Python's, and the check looks at those alone that a caller wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from pydantic_core import (
    InitErrorDetails,
    PydanticCustomError,
    ValidationError,
    core_schema,
)

from ..types.texts import text
from ..types.traits import traits_of
from ..values.annotations import wire_names
from ..values.plain import is_array, is_model, is_object

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

RULED = {"ruled": True}  # the mark of a schema that is checked so
TEXTS = ("datetime", "date", "time", "timedelta", "UUID", "Decimal", "bytes")


class Rules:
    """``Annotated[list[int], Rules({"uniqueItems": True})]``: what must hold besides."""

    __slots__ = ("schema",)

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self.schema = schema

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return held(handler(source), Holds(self.schema))

    @staticmethod
    def of_model(fields: Any, cls: type, schema: Mapping[str, Any]) -> CoreSchema:
        """The fields of a model that must fulfil a schema as a whole."""
        return held(fields, ModelHolds(schema, cls))


def held(schema: CoreSchema, check: Holds) -> CoreSchema:
    """The schema, with a check of what callers give."""
    checked = core_schema.with_info_after_validator_function(check, schema)
    return core_schema.json_or_python_schema(schema, checked, metadata=RULED)


class Holds:
    """A check of a value that is one of its type."""

    __slots__ = ("schema",)

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self.schema = schema

    def __call__(self, value: Any, info: Any) -> Any:
        if info.context and info.context.get("request"):
            self.check(self.seen(value))
        return value

    def seen(self, value: Any) -> Any:
        """The value as it will be in JSON."""
        return seen(value)

    def check(self, plain: Any) -> None:
        """Raise what is wrong, each at its place."""
        from ..types.json_schema import problems

        found = [*problems(self.schema, plain)]
        if found:
            raise ValidationError.from_exception_data(
                "rules", [error(path, told, plain) for path, told in found]
            )


class ModelHolds(Holds):
    """A check of the fields that a model is going to be made of."""

    __slots__ = ("cls",)

    def __init__(self, schema: Mapping[str, Any], cls: type) -> None:
        super().__init__(schema)
        self.cls = cls

    def seen(self, value: Any) -> Any:
        """The object that the model will be in JSON."""
        values, extra, given = value
        return seen(sent(self.cls, values, given) | (extra or {}))


def sent(cls: Any, values: Mapping[str, Any], given: set[str]) -> dict[str, Any]:
    """The fields of a model that are sent, by the names of the document."""
    traits, names = traits_of(cls), wire_names(cls)
    told = (given | traits.constants) - traits.read_only
    return {
        names.get(name, name): each
        for name, each in values.items()
        if name in told and not (each is None and name in traits.not_null)
    }


def error(path: tuple[str | int, ...], told: str, plain: Any) -> InitErrorDetails:
    """An error of pydantic; the text may have braces, which mean something in one."""
    kind: Any = "missing" if is_missing(path, plain) else "rule"
    made = PydanticCustomError(kind, "{text}", {"text": told})
    return {"type": made, "loc": path, "input": plain}


def is_missing(path: tuple[str | int, ...], plain: Any) -> bool:
    """Whether a path leads to a property that is not there."""
    for step in path:
        if isinstance(step, str) and step not in plain:
            return True
        plain = plain[step]
    return False


def seen(value: Any) -> Any:
    """A value as it is in JSON; what is not for JSON, such as a file, stays itself."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int, float)):
        return value
    if is_model(value):
        values: dict[str, Any] = value.__dict__
        own = sent(type(value), values, value.model_fields_set)
        return seen(own | (value.model_extra or {}))
    if is_object(value):
        return {str(name): seen(each) for name, each in value.items()}
    if is_array(value):
        return [seen(each) for each in value]
    return text(value) if type(value).__name__ in TEXTS else value
