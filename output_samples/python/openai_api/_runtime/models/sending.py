"""What of a typed value is sent: the wire differs from what a program sees in it.

Read-only properties are left out, and None where null is not allowed; a date-time has
its offset; NaN and Infinity, which JSON has not, are faults. Values are never changed:
where something differs, a copy is sent.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from ..types.kept import carried
from ..types.marks import marks
from ..values.plain import is_array, is_finite, is_model, is_object, with_offset

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .model import Model

Path = tuple[str | int, ...]
Fault = tuple[Path, str]
PLAIN = frozenset((str, int, bool, bytes, type(None), datetime.date))
INSIDE = frozenset(
    ("model", "definition-ref", "any", "datetime", "tagged-union", "function-plain")
)
NULL = "null is not allowed"
MISSING = "Field required"


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
        frozenset(name for name, words in marked.items() if "write-only" in words),
        frozenset(name for name, words in marked.items() if "answered" in words),
        frozenset(name for name, each in fields.items() if is_constant(each)),
        frozenset(deprecated),
    )


def is_constant(field: Any) -> bool:
    """Whether a field has its value without being given."""
    schema = field["schema"]
    return schema["type"] == "default" and schema.get("default") is not None


def traits_of(cls: type[Model]) -> Traits:
    """The traits of a model, whose schema is built for it if need be."""
    found = cls._traits  # pyright: ignore[reportPrivateUsage]
    if found is None:
        cls.model_rebuild()
        found = cls._traits or Traits()  # pyright: ignore[reportPrivateUsage]
        cls._traits = found  # pyright: ignore[reportPrivateUsage]
    return found


def may_be_unset(field: Any) -> bool:
    """Whether a field is ``T | None = None``."""
    schema = field["schema"]
    if schema["type"] != "default" or schema.get("default", 0) is not None:
        return False
    inner = schema["schema"]
    while inner["type"] == "function-after":
        inner = inner["schema"]
    return bool(inner["type"] == "nullable")


def holds_more(schema: Any) -> bool:
    """Whether values of a schema may need a look before they are sent."""
    if is_object(schema):
        if schema.get("type") in INSIDE:
            return True
        return any(
            holds_more(each) for key, each in schema.items() if key != "metadata"
        )
    return is_array(schema) and any(holds_more(each) for each in schema)


def settle(value: Any, *, made: bool = False) -> None:
    """Count what is the same everywhere as set, though not given: required constants.

    In models that were `made` just now, None where null is not allowed counts as not
    given. Done here, not by pydantic: reading answers shall not pay for it.
    """
    if value.__class__ in PLAIN:
        return
    if is_model(value):
        settle_model(value, made)
    elif is_object(value):
        for each in value.values():
            settle(each, made=made)
    elif is_array(value):
        for each in value:
            settle(each, made=made)


def settle_model(model: Model, made: bool) -> None:
    """The same for a model and those in its fields."""
    traits, values = traits_of(model.__class__), model.__dict__
    given = model.__pydantic_fields_set__
    given.update(traits.constants)
    if made:
        unset = [
            name for name in traits.not_null & given if values.get(name, 0) is None
        ]
        given.difference_update(unset)
        if traits.answered:
            object.__setattr__(model, "_made", True)
    for name in traits.places:
        if values.get(name) is not None:
            settle(values[name], made=made)


def sendable(
    value: Any, where: Path, faults: list[Fault], *, nulls: bool = False
) -> Any:
    """The value as it is sent; what cannot be is added to `faults`.

    With `nulls`, None is sent wherever it was given, and nothing that was not (a merge
    patch).
    """
    return Sending(faults, nulls=nulls).value(value, where)


def shown(model: Model) -> Any:
    """The model as JSON text shows it: read-only properties are there."""
    return Sending([], nulls=True, all_fields=True).value(model, ())


def unseen_faults(value: Any) -> tuple[str, ...]:
    """What pydantic lets pass in models of an answer: null for a property that must not
    be null, and one missing that requests have not, but answers must have.
    """
    from ...exceptions import render_path

    return tuple(f"{render_path(path)}: {text}" for path, text in faults_in(value, ()))


def faults_in(value: Any, where: Path) -> list[Fault]:
    """The paths of such faults."""
    from .model import Model

    found: list[Fault]
    steps: list[tuple[str | int, Any]]
    if isinstance(value, Model):
        traits, given = traits_of(type(value)), value.model_fields_set
        found = [
            ((*where, wire_name(value, name)), NULL)
            for name in vars(value)
            if name in traits.not_null and name in given and vars(value)[name] is None
        ]
        if traits.answered and not hasattr(value, "_made"):
            missing = sorted(traits.answered - given)
            found += [((*where, wire_name(value, name)), MISSING) for name in missing]
        steps = [
            (wire_name(value, name), vars(value).get(name)) for name in traits.places
        ]
    elif is_object(value):
        found, steps = [], list(value.items())
    elif is_array(value):
        found, steps = [], list(enumerate(value))
    else:
        return []
    return found + [
        fault for step, each in steps for fault in faults_in(each, (*where, step))
    ]


def wire_name(model: Model, name: str) -> str:
    """The key in JSON of an attribute."""
    from ..types.link import wire_names

    return wire_names(type(model)).get(name, name)


class Sending:
    """Goes through a value once."""

    __slots__ = ("all_fields", "faults", "nulls")

    def __init__(
        self, faults: list[Fault], *, nulls: bool = False, all_fields: bool = False
    ) -> None:
        self.faults = faults
        self.nulls = nulls
        self.all_fields = all_fields

    def value(self, value: Any, where: Path) -> Any:
        """The value itself, or a copy where something in it is sent differently."""
        kind = value.__class__
        if kind in PLAIN:
            return value
        if is_model(value):
            return self.model(value, where)
        if kind is list or kind is tuple:
            return self.items(value, where)
        if kind is float:
            return self.number(value, where)
        if kind is dict:
            return self.mapping(value, where)
        if isinstance(value, datetime.datetime):
            return with_offset(value)
        if isinstance(value, (float, Decimal)):
            return self.number(value, where)
        return self.mapping(value, where) if is_object(value) else value

    def number(self, value: Any, where: Path) -> Any:
        """A number that JSON has."""
        if not is_finite(value):
            from .refusals import NO_NUMBER

            self.faults.append((where, NO_NUMBER))
        return value

    def mapping(self, value: Any, where: Path) -> Any:
        """A mapping, the same if its members are."""
        changed = {
            name: new
            for name, each in value.items()
            if each.__class__ not in PLAIN
            and (new := self.value(each, (*where, str(name)))) is not each
        }
        return {**value, **changed} if changed else value

    def items(self, value: Any, where: Path) -> Any:
        """A list, the same if its items are."""
        made: list[Any] = []
        same = True
        for index, each in enumerate(value):
            new = each
            if each.__class__ not in PLAIN:
                new = self.value(each, (*where, index))
                same = same and new is each
            made.append(new)
        return value if same else type(value)(made)

    def model(self, model: Model, where: Path) -> Model:
        """A model, the same if all that was set in it is sent as it is."""
        traits, values = traits_of(model.__class__), model.__dict__
        given, extra = model.__pydantic_fields_set__, model.__pydantic_extra__
        if not self.nulls or self.all_fields:
            given.update(traits.constants)
        left_out = self.left_out(traits, values, given)
        if traits.needed and not self.nulls:
            self.faults += [
                ((*where, wire_name(model, name)), MISSING)
                for name in sorted(traits.needed - given)
            ]
        changed: dict[str, Any] = {}
        for name in traits.places:
            each = values.get(name)
            if each.__class__ not in PLAIN and name in given and name not in left_out:
                new = self.value(each, (*where, wire_name(model, name)))
                if new is not each:
                    changed[name] = new
        more = self.mapping(extra, where) if extra else extra
        if not left_out and not changed and more is extra:
            return model
        return made_of(model, {**values, **changed}, more, given.difference(left_out))

    def left_out(
        self, traits: Traits, values: Mapping[str, Any], given: set[str]
    ) -> list[str]:
        """The attributes that were set and are not sent."""
        found: list[str] = []
        if not self.nulls:
            found += [
                name
                for name in given
                if values.get(name, given) is None and name in traits.not_null
            ]
        if traits.read_only and not self.all_fields:
            found += traits.read_only & given
        return found


def made_of(model: Model, values: dict[str, Any], extra: Any, given: set[str]) -> Model:
    """A model of the same class; nothing is checked."""
    made = object.__new__(type(model))
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_fields_set__", given)
    object.__setattr__(made, "__pydantic_private__", None)
    return carried(model, made)
