"""Values that nobody changes, and the dataclasses that they are.

In: what `dataclasses` takes. Out: the same classes, made as quickly as open ones. That nobody changes a frozen value is
mypy's to see, for which `dataclass` and `replace` are those of the library; at run time it would be looked after by
setting each field through a function, which makes a value in four times the time: a tenth of a whole run. Frozen ones
are hashed by their fields here too. What compares and hashes is made of functions that there are, as compiling some for
each class takes as long as importing it does else; what makes a value is compiled when the first one is made, as a run
makes values of half of the classes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import replace as replace
else:

    def dataclass(*, frozen=False, slots=False, order=False):
        """The decorator; as `dataclasses.dataclass`."""
        make = dataclasses.dataclass(slots=slots, order=order, eq=order, repr=False, init=False)

        def made(cls):
            own = {**vars(cls)}
            if "__repr__" not in own:
                cls.__repr__ = _told
            cls.__doc__ = (
                cls.__doc__ or cls.__name__
            )  # else it is made of a signature, which takes long
            cls = make(cls)
            if "__init__" not in own:
                _init_later(cls)
            if "__eq__" not in own and not order:
                cls.__eq__ = _equal(cls)
            if "__hash__" not in own:
                cls.__hash__ = _hash(cls) if frozen else None
            return cls

        return made

    def replace(value, /, **changes):
        """The value with other fields; as `dataclasses.replace`."""
        for name in value.__match_args__:
            if name not in changes:
                changes[name] = getattr(value, name)
        return type(value)(**changes)


_NOTHING: Final = object()
"""In the place of a value that is made anew for each."""


def _init_later(cls: type) -> None:
    """Have the function that makes values be compiled when it is called first."""

    def init(self: object, *given: Any, **named: Any) -> None:
        if vars(cls)["__init__"] is init:
            cls.__init__ = _init(cls)  # type: ignore[misc]
        vars(cls)["__init__"](self, *given, **named)

    cls.__init__ = init  # type: ignore[misc]


def _init(cls: type) -> Callable[..., None]:
    """What sets the fields of a value, as the library has it."""
    known: dict[str, Any] = {"_nothing": _NOTHING}
    parameters, lines = ["self"], [" pass"]
    for each in dataclasses.fields(cls):
        parameter, given, ours = _given(each, known)
        if each.init:
            parameters.append(parameter)
        if value := given if each.init else ours:
            lines.append(f" self.{each.name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec(f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines), known)
    made: Callable[..., None] = known["__init__"]
    return made


def _given(field: dataclasses.Field[Any], known: dict[str, Any]) -> tuple[str, str, str]:
    """A field as a parameter, its value where it is one, and where nobody gives it, which is nothing if it has none."""
    name, ours = field.name, f"_of_{field.name}"
    if field.default is not dataclasses.MISSING:
        known[ours] = field.default
        return f"{name}={ours}", name, ours
    if field.default_factory is not dataclasses.MISSING:
        known[ours] = field.default_factory
        return f"{name}=_nothing", f"{ours}() if {name} is _nothing else {name}", f"{ours}()"
    return name, name, ""


def _equal(cls: type) -> Callable[[object, object], bool]:
    """Values are equal that are of the same class and have equal fields."""
    get = _getter(each.name for each in dataclasses.fields(cls) if each.compare)

    def equal(one: object, other: object) -> bool:
        if one is other:
            return True
        return get(one) == get(other) if other.__class__ is one.__class__ else NotImplemented

    return equal


def _hash(cls: type) -> Callable[[object], int]:
    each = dataclasses.fields(cls)
    get = _getter(one.name for one in each if (one.compare if one.hash is None else one.hash))
    return lambda value: hash(get(value))


def _getter(names: Iterable[str]) -> Callable[[object], tuple[object, ...]]:
    """What gives the values of these fields: two or more times the same where it is one, as only then they are a tuple."""
    found = tuple(names)
    if not found:
        return lambda _: ()
    return attrgetter(*found) if len(found) > 1 else attrgetter(*found, *found)


def _told(value: object) -> str:
    names = getattr(value, "__match_args__", ())
    return f"{type(value).__qualname__}({', '.join(f'{each}={getattr(value, each)!r}' for each in names)})"
