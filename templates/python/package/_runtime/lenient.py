"""Turns the schema of a type into one that reads any JSON value and loses nothing.

Where a value breaks its type it stays as it came; a missing field reads as None. Used
only for an answer that has broken its schema already; who says where is `checking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import SchemaValidator, ValidationError, core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic_core import CoreSchema

MARK = ":lenient"
INSIDE = ("schema", "items_schema", "values_schema", "extras_schema")
KINDS = {"model": dict, "dict": dict, "tagged-union": dict, "list": list, "tuple": list}
AROUND = ("definition-ref", "nullable", "default", "json-or-python", "function-after")
# What checks a value as a whole: its inside is read as one.
WHOLE = ("function-plain", "function-after", "function-wrap")


# The configuration of `Model`: it stands in schemas of models, which are taken apart.
CONFIG = core_schema.CoreConfig(
    extra_fields_behavior="allow",
    validate_by_alias=True,
    validate_by_name=True,
    regex_engine="python-re",
)


def lenient(schema: CoreSchema) -> SchemaValidator:
    """A validator for the same type that does not fail."""
    whole: dict[str, Any] = dict(schema)
    if whole["type"] != "definitions":
        return SchemaValidator(Tolerance({}).tolerant(whole), CONFIG)
    strict = whole["definitions"]
    tolerance = Tolerance({each["ref"]: each for each in strict})
    # the strict ones stay: which variant of a union fits is asked of them
    also = [tolerance.tolerant(each) for each in strict]
    main = tolerance.tolerant(whole["schema"])
    return SchemaValidator(
        core_schema.definitions_schema(main, [*strict, *also]), CONFIG
    )


class Tolerance:
    """Makes schemas tolerant; knows the definitions that they refer to."""

    def __init__(self, definitions: dict[str, Any]) -> None:
        self.definitions = definitions

    def tolerant(self, schema: Any) -> Any:
        """A schema that keeps a value that breaks it."""
        if schema["type"] == "definition-ref":
            return schema | {"schema_ref": schema["schema_ref"] + MARK}
        inner = self.inside({**schema})
        reference = inner.pop("ref", None)
        kept: Any = core_schema.no_info_wrap_validator_function(keep, inner)
        return kept | {"ref": reference + MARK} if reference else kept

    def inside(self, schema: Any) -> Any:
        """The schema with tolerant members."""
        kind = schema["type"]
        if kind == "model":
            fields = self.inside({**schema["schema"]})
            build = builder(schema["cls"])
            made: Any = core_schema.no_info_after_validator_function(build, fields)
            return made | ({"ref": schema["ref"]} if "ref" in schema else {})
        if kind == "model-fields":
            fields = {name: self.field(each) for name, each in schema["fields"].items()}
            further = schema.get("extras_schema")
            inside = {"extras_schema": self.tolerant(further)} if further else {}
            return schema | {"fields": fields} | inside
        if kind == "tagged-union":
            return schema | {
                "choices": {
                    tag: self.tolerant(each) for tag, each in schema["choices"].items()
                }
            }
        if kind == "union":
            return self.union(schema)
        if kind == "tuple":
            members = [self.tolerant(each) for each in schema["items_schema"]]
            return schema | {"items_schema": members}
        if schema.get("metadata", {}).get("ruled"):
            return self.inside({**schema["json_schema"]})
        if kind in WHOLE:
            own = getattr(schema["function"]["function"], "lenient", None)
            return own(self.inside({**schema["schema"]})) if own else schema
        return schema | {
            name: self.tolerant(schema[name]) for name in INSIDE if name in schema
        }

    def field(self, field: Any) -> Any:
        """A field that may be missing."""
        schema = field["schema"]
        if schema["type"] == "default":
            schema = schema | {"schema": self.tolerant(schema["schema"])}
        else:
            schema = core_schema.with_default_schema(
                self.tolerant(schema), default=None
            )
        return field | {"schema": schema}

    def union(self, schema: Any) -> Any:
        """The variant that fits, else the one of the same shape that comes closest."""
        choices = variants(schema)
        if schema.get("mode") == "left_to_right":  # by a tag: the tag decides
            return schema | {"choices": [self.inside({**each}) for each in choices]}
        near = [
            core_schema.no_info_before_validator_function(
                only(shape), self.closest(same)
            )
            for shape in (dict, list)
            if (same := [each for each in choices if self.shape(each) is shape])
        ]
        reference = {"ref": schema.pop("ref")} if "ref" in schema else {}
        tried: Any = core_schema.union_schema([schema, *near], mode="left_to_right")
        return tried | reference

    def closest(self, choices: list[Any]) -> Any:
        """pydantic's smart mode: the variant with the most of its fields."""
        return core_schema.union_schema([self.tolerant(each) for each in choices])

    def shape(self, schema: Any) -> type | None:
        """Whether a schema is about objects or about lists."""
        while schema["type"] in AROUND:
            inner = schema.get("schema") or schema.get("json_schema")
            schema = inner or self.definitions[schema["schema_ref"]]
        if schema["type"] == "union":
            return self.shape(variants(schema)[0])
        return KINDS.get(schema["type"])


def variants(schema: Any) -> list[Any]:
    """The schemas of a union; each may stand with a label."""
    choices: list[Any] = schema["choices"]
    return [each[0] if type(each) is tuple else each for each in choices]


def keep(value: Any, handler: Callable[[Any], Any]) -> Any:
    """The typed value; the raw one where it breaks its type."""
    try:
        return handler(value)
    except ValidationError:
        return value


def only(shape: type) -> Callable[[Any], Any]:
    """A check that a value has a shape."""

    def check(value: Any) -> Any:
        if not isinstance(value, shape):
            raise ValueError(f"no {shape.__name__}")
        return value

    return check


def builder(cls: type[Any]) -> Callable[[Any], Any]:
    """Makes a model of its fields, as pydantic does for fields that fit."""

    def build(fields: tuple[dict[str, Any], dict[str, Any] | None, set[str]]) -> Any:
        values, extra, given = fields
        made: Any = object.__new__(cls)
        object.__setattr__(made, "__dict__", values)
        object.__setattr__(made, "__pydantic_extra__", extra)
        object.__setattr__(made, "__pydantic_fields_set__", given)
        object.__setattr__(made, "__pydantic_private__", None)
        return made

    return build
