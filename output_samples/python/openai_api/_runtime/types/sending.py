"""What of a typed value is sent: the wire differs from what a program sees in it.

Read-only properties are left out, and None where null is not allowed; a date-time has
its offset; NaN and Infinity, which JSON has not, are faults. Values are never changed:
where something differs, a copy is sent.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ...exceptions import render_path
from ..values.plain import is_array, is_finite, is_model, is_object, with_offset
from .faults import MISSING, NO_NUMBER, NULL
from .kept import carried
from .traits import traits_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .faults import Fault, Path
    from .traits import Traits

PLAIN = frozenset((str, int, bool, bytes, type(None), datetime.date))


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


def settle_model(model: Any, made: bool) -> None:
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


def shown(model: Any) -> Any:
    """The model as JSON text shows it: read-only properties are there."""
    return Sending([], nulls=True, all_fields=True).value(model, ())


def unseen_faults(value: Any) -> tuple[str, ...]:
    """What pydantic lets pass in models of an answer: null for a property that must not
    be null, and one missing that requests have not, but answers must have.
    """
    return tuple(f"{render_path(path)}: {text}" for path, text in faults_in(value, ()))


def faults_in(value: Any, where: Path) -> list[Fault]:
    """The paths of such faults."""
    found: list[Fault]
    steps: list[tuple[str | int, Any]]
    if is_model(value):
        traits, given = traits_of(value.__class__), value.model_fields_set
        values: dict[str, Any] = value.__dict__
        found = [
            ((*where, wire_name(value, name)), NULL)
            for name in values
            if name in traits.not_null and name in given and values[name] is None
        ]
        if traits.answered and not hasattr(value, "_made"):
            missing = sorted(traits.answered - given)
            found += [((*where, wire_name(value, name)), MISSING) for name in missing]
        steps = [(wire_name(value, name), values.get(name)) for name in traits.places]
    elif is_object(value):
        found, steps = [], list(value.items())
    elif is_array(value):
        found, steps = [], list(enumerate(value))
    else:
        return []
    return found + [
        fault for step, each in steps for fault in faults_in(each, (*where, step))
    ]


def wire_name(model: Any, name: str) -> str:
    """The key in JSON of an attribute."""
    from ..values.annotations import wire_names

    return wire_names(model.__class__).get(name, name)


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

    def model(self, model: Any, where: Path) -> Any:
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


def made_of(model: Any, values: dict[str, Any], extra: Any, given: set[str]) -> Any:
    """A model of the same class; nothing is checked."""
    made: Any = object.__new__(model.__class__)
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_fields_set__", given)
    object.__setattr__(made, "__pydantic_private__", None)
    return carried(model, made)
