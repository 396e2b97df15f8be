"""What declarations and operations are, in a few bytes: two that have the same digest are made of the same.

In: declarations, and whatever else is told of each. Out: digests of them with all that they lead to, of operations with
the types that these name. Places in the document do not count: they say nothing that a client has in it. Linear in what
there is, and the same in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from io import BytesIO
from pickle import Pickler
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from generator.diagnostics import Location
from generator.model.declarations import Declaration, Record, Tag, TagValue
from generator.model.rounds import rounds
from generator.model.types import Named, TypeId

Told: TypeAlias = Callable[[Declaration], object]
"""What counts of a declaration besides what stands in it: values that can be pickled."""

_PROTOCOL: Final = 5


class Digests:
    """The digests of one API. Declarations that lead to each other have one for what they lead to."""

    def __init__(self, declarations: Mapping[TypeId, Declaration], told: Told) -> None:
        self._own: dict[TypeId, bytes] = {}
        self._following: dict[TypeId, list[TypeId]] = {}
        self._wholes: dict[TypeId | int, bytes] = {}
        for id_, each in declarations.items():
            self._own[id_], self._following[id_] = _read((each, told(each)))
        self._groups = rounds(declarations, lambda each: self._following[each.id])
        self._members: dict[int, list[TypeId]] = {}
        for id_, group in self._groups.items():
            self._members.setdefault(group, []).append(id_)

    def declaration(self, id_: TypeId, *more: object) -> bytes:
        """Of a declaration with all that it leads to, and of more."""
        return sha256(self._own[id_] + self._whole(id_) + _read(more)[0]).digest()

    def value(self, *values: object) -> bytes:
        """Of values of the model, with all types that they name."""
        own, named = _read(values)
        return sha256(own + self._joined(named)).digest()

    def _whole(self, id_: TypeId) -> bytes:
        """Of all that a declaration leads to, itself included."""
        key = self._groups.get(id_, id_)
        if key not in self._wholes:
            members = self._members[key] if isinstance(key, int) else [id_]
            own = b"".join(sorted(self._own[each] for each in members))
            inner = {each for one in members for each in self._following[one]}
            self._wholes[key] = sha256(own + self._joined(inner.difference(members))).digest()
        return self._wholes[key]

    def _joined(self, ids: Iterable[TypeId]) -> bytes:
        return b"".join(sorted({self._whole(each) for each in ids}))


def _read(value: object) -> tuple[bytes, list[TypeId]]:
    """The digest of a value alone, and the types that it names."""
    found: list[TypeId] = []
    written = BytesIO()
    pickler = Pickler(written, _PROTOCOL)
    pickler.fast = True  # the same text wherever it comes from: nothing refers to what stood before
    pickler.dispatch_table = _Reduced(found)
    pickler.dump(value)
    return sha256(written.getbuffer()).digest(), found


class _Reduced(dict[type, Callable[[Any], tuple[Any, ...]]]):
    """How values are written that are no plain ones; notes the types that they name."""

    def __init__(self, found: list[TypeId]) -> None:
        def named(each: Named) -> tuple[Any, ...]:
            found.append(each.id)
            return str, (each.id,)

        def value(each: TagValue) -> tuple[Any, ...]:
            found.append(each.type)
            return tuple, ((each.value, each.type),)

        def tag(each: Tag) -> tuple[Any, ...]:
            if each.default is not None:
                found.append(each.default)
            return tuple, ((each.field, each.values, each.default),)

        def record(each: Record) -> tuple[Any, ...]:
            if each.base is not None:
                found.append(each.base)
            return tuple, (tuple(getattr(each, name) for name in _OF_RECORDS),)

        super().__init__({Location: _nowhere, MappingProxyType: _plain, Named: named})
        self.update({TagValue: value, Tag: tag, Record: record})


_OF_RECORDS: Final = tuple(Record.__dataclass_fields__)


def _nowhere(_: Location) -> tuple[Any, ...]:
    return tuple, ()


def _plain(mapping: Mapping[object, object]) -> tuple[Any, ...]:
    return dict, (dict(mapping),)
