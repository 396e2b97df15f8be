# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false
# pyright: reportPrivateUsage=false
"""What the name of a type does besides naming it: it is called, has ``from_dict`` and
``from_json``, and answers `isinstance`.

Values are the values themselves. Those of Python's own types come back as values of
classes of theirs that have ``actual_instance``; they are equal and are sent the same.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..models.adapters import adapter
from ..types.texts import jsonable
from .no_match import READING, SETTING, no_match, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

NOT_GIVEN = object()


class Plain:
    """What a value of a union has in OpenAPI Generator's clients."""

    @property
    def actual_instance(self) -> Any:
        """The value itself."""
        return self

    @property
    def value(self) -> Any:
        """The value itself, as of a member of an enum: one with one value is none here."""
        return self.actual_instance

    def to_dict(self) -> Any:
        """The value as JSON has it."""
        return jsonable(self.actual_instance)

    def to_json(self) -> str:
        """The value as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def to_str(self) -> str:
        """The value for people."""
        return str(self.to_dict())


class Text(str, Plain):
    """A text."""


class Whole(int, Plain):
    """An integer."""


class Number(float, Plain):
    """A number."""


class Several(list[Any], Plain):
    """A list."""


class Members(dict[str, Any], Plain):
    """A mapping."""


class Scalar(Plain):
    """A value of another type: a truth value, a date, nothing."""

    def __init__(self, value: Any) -> None:
        self._value = value

    @property
    def actual_instance(self) -> Any:
        """The value itself."""
        return self._value


CARRIERS: dict[type, Callable[[Any], Any]] = {
    str: Text,
    int: Whole,
    float: Number,
    list: Several,
    dict: Members,
}


class Empty(Plain):
    """A union that was made without a value, which can be set."""

    _named: Any

    def __init__(self, named: Any, told: Mapping[str, Any]) -> None:
        object.__setattr__(self, "_named", named)
        object.__setattr__(self, "_value", None)
        for name, value in told.items():
            setattr(self, name, value)

    @property
    def actual_instance(self) -> Any:
        """The value, None at first."""
        return vars(self)["_value"]

    def __getattr__(self, name: str) -> None:
        if "of_schema_" not in name:
            raise AttributeError(name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "actual_instance":
            name, value = "_value", None if value is None else read(self._named, value)
        elif "of_schema_" in name:
            value = part(self._named, name, value)
        object.__setattr__(self, name, value)


def part(named: Any, name: str, value: Any) -> Any:
    """A value of one alternative: ``oneof_schema_2_validator``."""
    from typing import get_args

    digits = "".join(each for each in name if each.isdigit())
    known = adapter(named.__name__)
    parts = get_args(known.type.__value__)
    texts = [each.strip() for each in str(named.__value__).split(" | ")]
    if not digits or not 0 < int(digits) <= max(len(parts), len(texts)):
        return value
    return adapter(texts[int(digits) - 1]).validator.validate_python(value)


def made(named: Any, args: tuple[Any, ...], fields: dict[str, Any]) -> Any:
    """The value that a name of a type is called with: ``Pig(pig)`` is the pig."""
    cls = _class(named)
    if cls is not None:
        return cls(*args, **fields)
    if len(args) > 1:
        raise ValueError(
            "If a position argument is used, only 1 is allowed to set `actual_instance`"
        )
    if args and fields:
        raise ValueError(
            "If a position argument is used, keyword arguments cannot be used."
        )
    value = args[0] if args else fields.get("actual_instance")
    return Empty(named, fields) if value is None else read(named, value)


def read(named: Any, value: Any, doing: str = SETTING) -> Any:
    """A value as the type, itself if it is one of the document's classes."""
    if isinstance(value, Empty):
        value = value.actual_instance
    try:
        found = adapter(named.__name__).validator.validate_python(value)
    except Exception as error:
        raise no_match(named, value, error, doing) from error
    return carried(value if hasattr(value, "model_fields_set") else found)


def carried(value: Any) -> Any:
    """A value with ``actual_instance``, where its type can have it."""
    carrier = CARRIERS.get(type(value))
    return value if carrier is None else carrier(value)


def is_one(named: Any, value: Any) -> bool:
    """Whether a value is of the type, as it stands."""
    cls = _class(named)
    if cls is not None:
        return isinstance(value, cls)
    if isinstance(value, Empty):
        return value._named is named
    from pydantic_core import ValidationError

    try:
        found = adapter(named.__name__).validator.validate_python(value, strict=True)
    except ValidationError:
        return False
    return isinstance(value, type(found))


def attribute(named: Any, name: str) -> Any:
    """``from_dict``, ``from_json``, or an attribute of the class that is named."""
    cls = _class(named)
    if cls is not None:
        return getattr(cls, name)
    if name == "from_dict":
        return lambda obj: None if obj is None else read(named, obj, READING)
    if name == "from_json":
        return lambda json_str: from_json(named, json_str)
    if name in ("one_of_schemas", "any_of_schemas"):
        return {*parts(named)}
    if name in ("to_dict", "to_json", "to_str"):
        return lambda value: getattr(_told(value), name)()
    from .attributes import spelled

    for each in values(named):
        if spelled(each.value) == name:
            return each
    raise AttributeError(f"type object {named.__name__!r} has no attribute {name!r}")


def values(named: Any) -> Iterator[Any]:
    """What a named constant can be, or the members of the enum that is named."""
    cls: Any = _class(named)
    if cls is not None:
        yield from cls
        return
    found = getattr(adapter(str(named.__value__)).type, "__args__", ())
    yield from (carried(each) for each in found if isinstance(each, (str, int)))


def _told(value: Any) -> Any:
    """A value that has ``to_dict``, ``to_json`` and ``to_str``."""
    found = carried(value)
    return found if hasattr(found, "to_dict") else Scalar(value)


def from_json(named: Any, text: str | bytes | None) -> Any:
    """The value of a JSON text."""
    value = None if text is None else json.loads(text)
    return Empty(named, {}) if value is None else read(named, value, READING)


def class_of(named: Any) -> type:
    """The class that is named, for those who extend it."""
    cls = _class(named)
    if cls is None:
        raise TypeError(f"{named.__name__} is the name of {named.__value__}, no class")
    return cls


def _class(named: Any) -> type | None:
    found = adapter(named.__name__).type
    while hasattr(found, "__value__"):
        found = found.__value__
        if isinstance(found, str):
            found = adapter(found).type
    return (
        found
        if isinstance(found, type)
        and hasattr(found, "__module__")
        and (hasattr(found, "model_fields") or hasattr(found, "_missing_"))
        else None
    )
