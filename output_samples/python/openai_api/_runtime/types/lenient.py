"""Reads any JSON value as a type, and loses nothing.

Where a value breaks its type it stays as it came; a missing field reads as None. Used
only for what has broken its schema already, as it is slower than pydantic. Knows core
schemas of pydantic.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from pydantic_core import (
    PydanticCustomError,
    SchemaValidator,
    ValidationError,
    core_schema,
)

from ...exceptions import render_path
from ..values.plain import is_array, is_object
from .exact import choices
from .faults import MISSING, said
from .findings import Found, Loop, best, missing, raw
from .json_texts import decoded, is_in_text, sent
from .kept import keep
from .link import built
from .marks import tried
from .standins import SHARED
from .tags import same

if TYPE_CHECKING:

    from pydantic_core import CoreSchema

    from .findings import Asking

# The configuration of `Model`: it stands in schemas of models, which are taken apart.
CONFIG = core_schema.CoreConfig(
    extra_fields_behavior="allow",
    validate_by_alias=True,
    validate_by_name=True,
    regex_engine="python-re",
)
ANYTHING = core_schema.any_schema()
NO_OBJECT = "Input should be an object"
MEMBERS = {"items_schema", "values_schema", "keys_schema", "ref"}


class Lenient:
    """Reads a type; keeps its native readers of what has no parts."""

    __slots__ = ("_context", "_definitions", "_natives", "_schema", "_shallow")

    def __init__(self, schema: CoreSchema) -> None:
        self._schema: Any = schema
        self._context: Any = None
        self._definitions: dict[str, Any] = {}
        self._natives: dict[int, SchemaValidator] = {}
        self._shallow: dict[int, dict[str, Any]] = {}
        if self._schema["type"] == "definitions":
            every = self._schema["definitions"]
            self._definitions = {each["ref"]: each for each in every}

    def read(self, value: Any) -> tuple[Any, tuple[str, ...]]:
        """The value as its type as far as it fits, and where it does not."""
        found = self.find(value)
        return found.value, found.problems()

    def within(self, context: Any) -> Lenient:
        """The same reader for a request, or for whatever the context says."""
        if context is None:
            return self
        other = copy(self)
        other._context = context
        return other

    def find(self, value: Any, part: Any = None) -> Found:
        """The value as its type or a part of that, with what is wrong in it."""
        return Loop(self._part).run(part or self._schema, value)

    def _part(self, schema: Any, value: Any) -> Found | Asking:
        read = READERS.get(schema["type"], Lenient.native)
        return read(self, schema, value)

    def shared(self, schema: Any, value: Any) -> Found | Asking:
        """A model that is built by itself."""
        cls = built(schema)
        if cls is None:
            return self.native(schema, value)
        whole: Any = cls.__pydantic_core_schema__
        for each in whole.get("definitions", ()):
            self._definitions.setdefault(each["ref"], each)
        inner = whole["schema"] if whole["type"] == "definitions" else whole
        return self._part(inner, value)

    def native(self, schema: Any, value: Any) -> Found:
        """What pydantic makes of a value as a whole."""
        try:
            native = self._validator(schema)
            return Found(native.validate_python(value, context=self._context))
        except ValidationError as error:
            return raw(value, *(said(each) for each in error.errors()))

    def _validator(self, schema: Any) -> SchemaValidator:
        found = self._natives.get(id(schema))
        if found is None:
            whole, every = schema, [*self._definitions.values()]
            if refers(schema):
                bare: Any = {
                    name: each for name, each in schema.items() if name != "ref"
                }
                whole = core_schema.definitions_schema(bare, every)
            found = self._natives[id(schema)] = SchemaValidator(whole, CONFIG)
        return found

    def around(self, schema: Any, value: Any) -> Asking:
        """What only stands around another schema."""
        if schema["type"] == "definition-ref":
            return (yield self._definitions[schema["schema_ref"]], value)
        if value is None and schema["type"] == "nullable":
            return Found(None)
        return (yield schema["schema"], value)

    def model(self, schema: Any, value: Any) -> Found | Asking:
        cls = schema["cls"]
        if isinstance(value, cls):
            return Found(value)
        if "metadata" in schema and SHARED in schema["metadata"]:
            return self.shared(schema, value)
        if not isinstance(value, Mapping):
            return raw(value, NO_OBJECT)
        return self._built(cls, schema["schema"], value)

    def _built(self, cls: type, fields: Any, value: Any) -> Asking:
        found = yield fields, value
        if found.is_raw:
            return found
        made = build(cls, *found.value)
        if found.faults:
            keep(made, found)
        return found.holding(made)

    def fields(self, schema: Any, value: Any) -> Asking:
        """The fields, the further properties, and which fields were given."""
        left = dict(value)
        values: dict[str, Any] = {}
        inside: list[tuple[str, Found]] = []
        given: set[str] = set()
        for name, field in schema["fields"].items():
            key = next((each for each in keys(name, field) if each in left), None)
            if key is None:
                inside += self._missing(name, field)
                values[name] = field["schema"].get("default")
                continue
            found = yield field["schema"], left.pop(key)
            inside.append((key, found))
            values[name] = found.value
            given.add(name)
        extra = {}
        for key, each in left.items():
            found = yield schema.get("extras_schema", ANYTHING), each
            inside.append((key, found))
            extra[key] = found.value
        return Found((values, extra, given), tuple(inside), fields=len(given))

    def _missing(self, name: str, field: Any) -> list[tuple[str, Found]]:
        if field["schema"]["type"] == "default":
            return []
        return [(keys(name, field)[0], missing(MISSING))]

    def mapping(self, schema: Any, value: Any) -> Found | Asking:
        if not is_object(value):
            return raw(value, NO_OBJECT)
        return self._entries(schema, value)

    def _entries(self, schema: Any, value: Mapping[str, Any]) -> Asking:
        inside: list[tuple[str, Found]] = []
        for key, each in value.items():
            inside.append((key, (yield schema.get("values_schema", ANYTHING), each)))
        made = {key: each.value for key, each in inside}
        return Found(made, tuple(inside), self._size(schema, value))

    def array(self, schema: Any, value: Any) -> Found | Asking:
        if is_array(value):
            return self._items(schema, [*value])
        return self.native(schema, value)

    def _items(self, schema: Any, value: list[Any]) -> Asking:
        inside: list[tuple[int, Found]] = []
        for index, each in enumerate(value):
            inside.append((index, (yield self._item(schema, index, value), each)))
        made: Any = [each.value for _, each in inside]
        if schema["type"] == "tuple":
            made = tuple(made)
        return Found(made, tuple(inside), self._size(schema, value))

    def _item(self, schema: Any, index: int, value: list[Any]) -> Any:
        """The schema of one item of a list or tuple."""
        items = schema.get("items_schema", ANYTHING)
        if schema["type"] == "list":
            return items
        place = schema.get("variadic_item_index", len(items))
        behind = len(items) - place - 1  # after the one that may be repeated
        if index < place or place == len(items):
            return items[index] if index < len(items) else ANYTHING
        left = len(value) - index
        return items[-left] if left <= behind else items[place]

    def _size(self, schema: Any, value: Any) -> tuple[str, ...]:
        """What is wrong with a list or map itself, whatever is in it."""
        kind = schema["type"]
        if (
            kind != "tuple"
            and "min_length" not in schema
            and "max_length" not in schema
        ):
            return ()
        shallow = self._shallow.get(id(schema))
        if shallow is None:
            shallow = {name: schema[name] for name in schema.keys() - MEMBERS}
            if kind == "tuple":
                shallow["items_schema"] = [ANYTHING] * len(schema["items_schema"])
            self._shallow[id(schema)] = shallow
        return self.native(shallow, value).messages

    def tagged(self, schema: Any, value: Any) -> Found | Asking:
        """The variant that the tag names."""
        if not is_object(value):
            return self.native(schema, value)
        paths = schema["discriminator"]
        names = [paths] if isinstance(paths, str) else [each[0] for each in paths]
        tag = next((value[name] for name in names if name in value), None)
        for known, variant in schema["choices"].items():
            if same(known, tag):
                return self.around({"type": "variant", "schema": variant}, value)
        return raw(value, f"Property {names[0]!r} does not name a variant")

    def union(self, schema: Any, value: Any) -> Asking:
        """The variant with the fewest faults; of those, the one with most fields."""
        found: list[Found] = []
        for variant in choices(schema):
            found.append((yield variant, value))
        return best(found)

    def before(self, schema: Any, value: Any) -> Found | Asking:
        """What is checked before it is read."""
        function = schema["function"]
        if function["type"] != "no-info":
            return self.native(schema, value)
        try:
            return self.around(schema, function["function"](value))
        except (ValueError, PydanticCustomError) as error:
            return raw(value, str(error))

    def after(self, schema: Any, value: Any) -> Asking:
        """What is checked when it has been read; only whole values are."""
        function = schema["function"]["function"]
        if hasattr(function, "lenient"):
            found = yield schema["schema"], value
            return found if found.is_raw else function.lenient(found)
        found = yield schema["schema"], value
        return found if found.faults else self.native(schema, value)

    def wrapped(self, schema: Any, value: Any) -> Found | Asking:
        """What is in a text, or of a type only sometimes."""
        if is_in_text(schema):
            return self._in_text(schema, value)
        function = schema["function"]["function"]
        return (
            self._tried(schema, value)
            if function is tried
            else self.native(schema, value)
        )

    def _in_text(self, schema: Any, value: Any) -> Asking:
        """The value in a text; the text itself where there is no such value in it."""
        try:
            inner = decoded(value)
        except ValueError as error:
            return raw(value, str(error))
        found = yield schema["schema"], inner
        if self._context and self._context.get("texts"):
            return Found(sent(found.value))
        return raw(value, *found.messages) if found.is_raw else found

    def _tried(self, schema: Any, value: Any) -> Asking:
        found = yield schema["schema"], value
        return Found(value) if found.is_raw else found

    def by_mode(self, schema: Any, value: Any) -> Found | Asking:
        """What JSON has like Python, with what requests alone are held to, or made of."""
        marks = schema.get("metadata", {})
        if made := marks.get("from_class"):
            return self._made(schema["json_schema"], made(value))
        is_ruled = marks.get("ruled")
        return self._ruled(schema, value) if is_ruled else self.native(schema, value)

    def _made(self, schema: Any, value: Any) -> Asking:
        return (yield schema, value)

    def _ruled(self, schema: Any, value: Any) -> Asking:
        found = yield schema["json_schema"], value
        if self._context is None or found.faults:
            return found
        check = schema["python_schema"]["function"]["function"]
        try:
            check(found.value, SimpleNamespace(context=self._context))
        except ValidationError as error:
            each_one = error.errors(include_url=False)
            told = [(render_path(each["loc"]), each["msg"]) for each in each_one]
            texts = [f"{path}: {text}" if path else text for path, text in told]
            return Found(found.value, messages=tuple(texts))
        return found


READERS: dict[str, Callable[[Lenient, Any, Any], Found | Asking]] = {
    "definitions": Lenient.around,
    "definition-ref": Lenient.around,
    "nullable": Lenient.around,
    "default": Lenient.around,
    "model": Lenient.model,
    "model-fields": Lenient.fields,
    "dict": Lenient.mapping,
    "list": Lenient.array,
    "tuple": Lenient.array,
    "tagged-union": Lenient.tagged,
    "union": Lenient.union,
    "json-or-python": Lenient.by_mode,
    "function-before": Lenient.before,
    "function-after": Lenient.after,
    "function-wrap": Lenient.wrapped,
    "function-plain": Lenient.shared,
}


def refers(schema: Any) -> bool:
    """Whether there is a reference in a schema."""
    if is_object(schema):
        if schema.get("type") == "definition-ref":
            return True
        return any(refers(each) for name, each in schema.items() if name != "metadata")
    return is_array(schema) and any(refers(each) for each in schema)


def keys(name: str, field: Any) -> list[str]:
    """The keys of a field in JSON; callers may write its name, too."""
    alias: Any = field.get("validation_alias")
    if is_array(alias):  # names of before, too
        return [*(each[0] for each in alias), name]
    return [alias, name] if isinstance(alias, str) else [name]


def build(cls: type[Any], values: Any, extra: Any, given: set[str]) -> Any:
    """A model of its fields, as pydantic makes one of fields that fit."""
    made: Any = object.__new__(cls)
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_fields_set__", given)
    object.__setattr__(made, "__pydantic_private__", None)
    return made
