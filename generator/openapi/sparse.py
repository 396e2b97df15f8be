"""Values with many fields of which few are said: each holds what is said, and has the rest from its class.

In: a frozen dataclass whose fields have defaults, but for those that are always given. Out: the same class to everybody
who reads it; its values are made, compared and changed in time and memory for what they say, not for what they could say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import MISSING, Field, fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from dataclasses import replace as replace  # so that the fields are checked
else:

    def replace(value, /, **changes):
        """The value with other fields; as `dataclasses.replace`."""
        kind = type(value)
        defaults, empty = _KNOWN[kind]
        made = kind.__new__(kind)
        said = vars(made)
        said.update(vars(value))
        for name, each in changes.items():
            if each is not defaults[name] and (each or name not in empty):
                said[name] = each
            else:
                said.pop(name, None)
        return made


T = TypeVar("T")
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
_KNOWN: Final[dict[type, tuple[Mapping[str, object], Set[str]]]] = {}
"""What fields are where nothing is said, and which of them say nothing if they are empty."""


def sparse(cls: type[T]) -> type[T]:
    """Have values of the class hold only what is said."""
    defaults = {each.name: _default(each) for each in fields(cls)}  # type: ignore[arg-type]
    empty = {name for name, each in defaults.items() if isinstance(each, tuple | Mapping)}
    _KNOWN[cls] = defaults, empty

    def init(self: Any, **given: Any) -> None:
        said = vars(self)
        for name, value in given.items():
            if value is not defaults[name] and (value or name not in empty):
                said[name] = value

    for name, each in defaults.items():
        if each is not MISSING:
            setattr(cls, name, each)
    methods = {"__init__": init, "__eq__": _equal, "__repr__": _told, "__hash__": None}
    for name, method in methods.items():
        setattr(cls, name, method)
    return cls


def without(value: T, names: Set[str]) -> T:
    """The value as if nothing were said in some fields."""
    kind = type(value)
    made = kind.__new__(kind)
    vars(made).update({name: each for name, each in vars(value).items() if name not in names})
    return made


said: Final[Callable[[object], Mapping[str, Any]]] = vars
"""What a value says, by the names of its fields."""


def _default(field: Field[Any]) -> object:
    """What a field is where nothing is said; a factory is one of empty mappings."""
    return field.default if field.default_factory is MISSING else _NOTHING


def _equal(one: object, other: object) -> bool:
    return type(one) is type(other) and vars(one) == vars(other)


def _told(value: object) -> str:
    inner = ", ".join(f"{name}={each!r}" for name, each in vars(value).items())
    return f"{type(value).__name__}({inner})"
