"""Values of the model as bytes: the same for the same values, wherever they come from and in whichever run.

In: values, texts, numbers, and collections of these. Out: bytes, and the types that are named in them. Places in the
document do not count. Much of a warm run is spent here, so what is done with a value is decided once for each class.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field, fields
from enum import Enum
from operator import attrgetter
from typing import Any, Final, TypeAlias

from generator.diagnostics import Location
from generator.model.declarations import Record, Tag, TagValue
from generator.model.docs import NO_DOC
from generator.model.types import UNCONSTRAINED, Named, TypeId

Plain: TypeAlias = Callable[[Any, list[TypeId]], Any]
"""Makes what `marshal` can write of a value, and notes the types that it names."""

_ATOMS: Final = frozenset((str, int, float, bool, bytes, type(None)))
_VERSION: Final = 0  # later ones write whether a text is the very one that stood before


def written(value: object) -> tuple[bytes, list[TypeId]]:
    """The bytes of a value, and the types that it names, as often as it does."""
    found: list[TypeId] = []
    return marshal.dumps(_plain(value, found), _VERSION), found


def _plain(value: Any, found: list[TypeId]) -> Any:
    kind = value.__class__
    return value if kind in _ATOMS else _KINDS[kind](value, found)


class _Kinds(dict[type, Plain]):
    """What is done with the values of each class."""

    def __missing__(self, kind: type) -> Plain:
        self[kind] = made = _of_class(kind)
        return made


def _of_class(kind: type) -> Plain:
    if issubclass(kind, Location):
        return lambda _, __: None
    if issubclass(kind, Enum):
        return lambda each, _: each._value_
    if issubclass(kind, str):
        return lambda each, _: str.__str__(each)
    if issubclass(kind, Mapping):
        return lambda each, found: _items(each.items(), found)
    if issubclass(kind, set | frozenset):
        return lambda each, found: sorted(_many(each, found), key=repr)
    if issubclass(kind, list | tuple):
        return _many
    return _of_fields(kind)


def _many(values: Iterable[Any], found: list[TypeId]) -> Any:
    if not values:
        return ()
    atoms, kinds = _ATOMS, _KINDS
    return [
        each if (kind := each.__class__) in atoms else kinds[kind](each, found) for each in values
    ]


def _items(pairs: Iterable[tuple[Any, Any]], found: list[TypeId]) -> tuple[Any, ...]:
    return ("{}", *((_plain(key, found), _plain(each, found)) for key, each in pairs))


def _of_fields(kind: type) -> Plain:
    """Of one of our own values: its fields but for places, and the name of its class. It is compiled code."""
    told = [_told(each, kind) for each in fields(kind) if not str(each.type).startswith("Location")]
    lines = ["def plain(value, found):", f" return {', '.join([*told, repr(kind.__name__)])}"]
    if kind in _NAMING:
        lines.insert(1, " if (id_ := naming(value)) is not None: found.append(id_)")
    known: dict[str, Any] = {"atoms": _ATOMS, "kinds": _KINDS, "many": _many}
    known["naming"] = _NAMING.get(kind)
    exec("\n".join(lines), known)
    made: Plain = known["plain"]
    return made


def _told(field: Field[Any], kind: type) -> str:
    """The code that makes a field plain: of what is always a member of an enumeration with less ado."""
    of = vars(sys.modules[kind.__module__]).get(str(field.type))
    if isinstance(of, type) and issubclass(of, Enum):
        return f"value.{field.name}._value_"
    if str(field.type).startswith("tuple["):  # mostly an empty one
        return f"(many(each, found) if (each := value.{field.name}) else ())"
    made = "each if (of := (each := value.{}).__class__) in atoms else kinds[of](each, found)"
    return f"({made.format(field.name)})"


_NAMING: Final[Mapping[type, Callable[[Any], TypeId | None]]] = {
    Named: attrgetter("id"),
    TagValue: attrgetter("type"),
    Tag: attrgetter("default"),
    Record: attrgetter("base"),
}
"""Which of our values name a type, and how."""

_KINDS: Final = _Kinds()


def _unless(usual: object) -> Plain:
    """Of values that are nearly always the very same one: nothing for that."""
    told = _of_fields(usual.__class__)
    return lambda each, found: None if each is usual else told(each, found)


_KINDS.update({each.__class__: _unless(each) for each in (UNCONSTRAINED, NO_DOC)})
