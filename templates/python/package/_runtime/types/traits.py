"""Which attributes of a model are written in a way of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..values.plain import is_array, is_dict
from .marks import marks

if TYPE_CHECKING:
    from collections.abc import Iterable


INSIDE = frozenset(
    ("model", "definition-ref", "any", "datetime", "tagged-union", "function-plain")
)


class Traits(NamedTuple):
    """The attributes of a model that are written in a way of their own."""

    places: tuple[str, ...] = ()
    """May hold what is sent differently: models, date-times, anything."""
    not_null: frozenset[str] = frozenset()
    """May be left out, and must not be null."""
    read_only: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    """Requests must have them, answers need not."""
    answered: frozenset[str] = frozenset()
    """Answers must have them, requests have them not."""
    constants: frozenset[str] = frozenset()
    """Have one value only, which counts as given."""
    deprecated: frozenset[str] = frozenset()
    """Of which callers are told that they use them."""


def studied(schema: Any, deprecated: Iterable[str] = ()) -> Traits:
    """The traits of a model, read from its core schema."""
    while "fields" not in schema and "schema" in schema:
        schema = schema["schema"]
    fields: dict[str, Any] = schema.get("fields", {})
    marked = {name: marks(field) for name, field in fields.items()}
    return Traits(
        tuple(name for name, field in fields.items() if holds_more(field)),
        frozenset(name for name, each in fields.items() if may_be_unset(each))
        - {name for name, words in marked.items() if "null" in words},
        frozenset(name for name, words in marked.items() if "read-only" in words),
        frozenset(name for name, words in marked.items() if "needed" in words),
        frozenset(name for name, words in marked.items() if "answered" in words),
        frozenset(name for name, each in fields.items() if is_constant(each)),
        frozenset(deprecated),
    )


def is_constant(field: Any) -> bool:
    """Whether a field has its value without being given, and not only assumes one."""
    schema = field["schema"]
    has_one = schema["type"] == "default" and schema.get("default") is not None
    return has_one and not is_nullable(schema["schema"])


def traits_of(cls: type[Any]) -> Traits:
    """The traits of a model, whose schema is built for it if need be."""
    found: Traits | None = cls._traits
    if found is None:
        cls.model_rebuild()
        made: Traits = cls._traits or Traits()
        cls._traits = made
        return made
    return found


def may_be_unset(field: Any) -> bool:
    """Whether a field is ``T | None = None``, or what the server assumes for None."""
    schema = field["schema"]
    if schema["type"] != "default" or not is_assumed(schema.get("default", ...)):
        return False
    return is_nullable(schema["schema"])


def is_assumed(default: object) -> bool:
    """Whether a default is None, or a value that a server assumes."""
    return default is None or isinstance(default, (str, int, float))


def is_nullable(inner: Any) -> bool:
    """Whether a type is that of ``T | None``."""
    while inner["type"] == "function-after":
        inner = inner["schema"]
    return bool(inner["type"] == "nullable")


def holds_more(schema: Any) -> bool:
    """Whether values of a schema may need a look before they are sent."""
    if is_dict(schema):
        if schema.get("type") in INSIDE:
            return True
        return any(
            holds_more(each) for key, each in schema.items() if key != "metadata"
        )
    return is_array(schema) and any(map(holds_more, schema))
