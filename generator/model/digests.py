"""What declarations and operations are, in a few bytes: two that have the same digest are made of the same.

In: declarations, and whatever else is told of each. Out: digests of them with all that they lead to, of operations with
the types that these name. Places in the document do not count: they say nothing that a client has in it. Linear in what
there is, and the same in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import TypeAlias

from generator.model.declarations import Declaration
from generator.model.plain import written
from generator.model.rounds import rounds
from generator.model.types import TypeId

Told: TypeAlias = Callable[[Declaration], object]
"""What counts of a declaration besides what stands in it: values of which `plain` knows."""


class Digests:
    """The digests of one API. Declarations that lead to each other have one for what they lead to."""

    def __init__(self, declarations: Mapping[TypeId, Declaration], told: Told) -> None:
        self._own: dict[TypeId, bytes] = {}
        self._following: dict[TypeId, list[TypeId]] = {}
        self._wholes: dict[TypeId | int, bytes] = {}
        for id_, each in declarations.items():
            self._own[id_], self._following[id_] = _read((each, told(each)))
        self._groups = rounds(declarations, self._following)
        self._members: dict[int, list[TypeId]] = {}
        for id_, group in self._groups.items():
            self._members.setdefault(group, []).append(id_)

    def declaration(self, id_: TypeId, *more: object) -> bytes:
        """Of a declaration with all that it leads to, and of more."""
        return sha256(self._own[id_] + self._whole(id_) + _read(more)[0]).digest()

    def leading(self, id_: TypeId) -> list[TypeId]:
        """The types that a declaration names, in their order."""
        return self._following[id_]

    def value(self, *values: object) -> bytes:
        """Of values of the model, with all types that they name."""
        own, named = _read(values)
        return sha256(own + self._joined(named)).digest()

    def alone(self, *values: object) -> bytes:
        """Of values, but not of what they name."""
        return _read(values)[0]

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
    text, found = written(value)
    return sha256(text).digest(), found
