"""Values that are made of a class: a JSON Schema of it, and what goes with that.

Where a request carries a JSON Schema, a class of pydantic may be given in its place:
``response_format=Party``. Answers are read without that.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

from ..values.plain import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

NO_NAME = re.compile(r"[^a-zA-Z0-9_-]")
LONGEST_NAME = 64
BY_NAME = ("properties", "$defs")  # keywords with schemas by name
LISTS = ("anyOf", "prefixItems")


class FromClass:
    """``Annotated[Format, FromClass("json_schema/schema", {"type": "json_schema"})]``:
    where in the value the schema stands, its name, whether it is kept to the letter and
    a description; and what is in the value besides.
    """

    __slots__ = ("constants", "description", "name", "schema", "strict")

    def __init__(
        self,
        schema: str,
        constants: Mapping[str, Any] | None = None,
        *,
        name: str = "",
        strict: str = "",
        description: str = "",
    ) -> None:
        self.schema = schema
        self.constants = constants or {}
        self.name = name
        self.strict = strict
        self.description = description

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        plain = handler(source)
        made = core_schema.no_info_before_validator_function(self.value, plain)
        return core_schema.json_or_python_schema(
            plain, made, metadata={"from_class": self.value}
        )

    def value(self, given: Any) -> Any:
        """The value for a class; anything else as it is."""
        if not isinstance(given, type) or not hasattr(given, "model_json_schema"):
            return given
        found: Any = given
        schema, closed = (
            strict_schema(found) if self.strict else (found.model_json_schema(), True)
        )
        own: dict[str, Any] = found.__dict__  # its bases have a text, too
        told = cleandoc(own.get("__doc__") or "")
        entries = {
            self.name: NO_NAME.sub("_", found.__name__)[:LONGEST_NAME],
            self.description: told,
            self.strict: closed,
            self.schema: schema,
        }
        made: dict[str, Any] = {}
        for path, each in [*self.constants.items(), *entries.items()]:
            if path and each != "":
                put(made, path.split("/"), each)
        return made


def put(value: dict[str, Any], path: list[str], entry: Any) -> None:
    """Set what is at a path within an object."""
    *outer, last = path
    for each in outer:
        value = value.setdefault(each, {})
    value[last] = entry


def strict_schema(kind: Any) -> tuple[dict[str, Any], bool]:
    """The schema of a class whose objects have all their properties and no others, as
    models of language are held to; as it is, and False, where the class is open.
    """
    schema = kind.model_json_schema()
    closed = closing(schema, schema.get("$defs", {}))
    return (closed, True) if closed is not None else (schema, False)


def closing(schema: Any, known: Mapping[str, Any], around: tuple[str, ...] = ()) -> Any:
    """A schema in strict words; None where it cannot be said in these. Those `around`
    are the names of the schemas that it is in the place of a reference to.
    """
    own = dict(schema)
    if "$ref" in own and len(own) > 1:  # nothing may stand beside a reference
        name = own["$ref"].rpartition("/")[2]
        if name in around:
            return {"$ref": own["$ref"]}
        around = (*around, name)
        own = {**known[name], **{key: own[key] for key in own if key != "$ref"}}
    if len(own.get("allOf", ())) == 1:
        own |= own.pop("allOf")[0]
    if "oneOf" in own:
        own["anyOf"] = own.pop("oneOf")
    for each in ("default", "discriminator"):
        own.pop(each, None)
    if own.get("type") == "object":
        if own.get("additionalProperties", False) is not False:
            return None
        own["additionalProperties"] = False
        own["required"] = [*own.get("properties", ())]
    for name, inner in own.items():
        own[name] = closing_inside(name, inner, known, around)
        if own[name] is None and inner is not None:
            return None
    return own


def closing_inside(
    name: str, value: Any, known: Mapping[str, Any], around: tuple[str, ...]
) -> Any:
    """The same of what a keyword holds."""
    if name in BY_NAME and is_object(value):
        made = {key: closing(each, known, around) for key, each in value.items()}
        return None if None in made.values() else made
    if name in LISTS and is_array(value):
        items = [closing(each, known, around) for each in value]
        return None if None in items else items
    if name == "items" and is_object(value):
        return closing(value, known, around)
    return value
