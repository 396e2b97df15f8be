"""What a target is to call as it did before.

In: the lock of the last run and the model. Out: `Spelled` with the names that are kept, by the ids of this model, and names
of types that have others now, which stay for a while. What the settings call otherwise is not kept, nor is an operation
whose operationId is another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from typing import Final

from generator.model.declarations import Enum, Record
from generator.model.old_names import OldName
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.names_lock.keys import argument_keys, operation_keys, part_keys, tag_key, type_keys
from generator.names_lock.text import Entry, Lock
from generator.targets.spelled import Method, Spelled
from generator.values import dataclass

NAME: Final = "names.lock"
"""The file in the output."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The names that are kept; `old` are those of types that have others now, as `Lock.old`, and `old_names` the same for
    a target."""

    spelled: Spelled = Spelled()
    old: dict[str, tuple[str, int]] = field(default_factory=dict)
    old_names: tuple[OldName, ...] = ()


def kept(lock: Lock | None, target: str, version: str, api: Api) -> Kept:
    """What is kept of the names of a lock, for a client of this version."""
    if lock is None or lock.target != target:
        return Kept()
    keys = type_keys(api)
    old = dict(_old(lock, api, keys, major(version)))
    old |= dict(_moved(lock, api, keys, major(version)))
    by_key = {key: id_ for id_, key in keys.items()}
    names = tuple(OldName(name, by_key[key]) for name, (key, _) in old.items())
    return Kept(_spelled(lock, api, keys), old, names)


def major(version: str) -> int:
    """The first number of a version."""
    found = re.search("[0-9]+", version)
    return int(found[0][:9]) if found else 0


def _old(
    lock: Lock, api: Api, keys: dict[TypeId, str], now: int
) -> Iterator[tuple[str, tuple[str, int]]]:
    """Names that stay for the rest of a major version: those of before, and those that the settings change now."""
    there = set(keys.values())
    for name, (key, since) in lock.old.items():
        if key in there and now <= since:
            yield name, (key, since)
    for id_ in _renamed(api, "types"):
        entry = lock.types.get(keys.get(id_, ""))
        if entry is not None:
            yield entry.name, (keys[id_], now)


def _moved(
    lock: Lock, api: Api, keys: dict[TypeId, str], now: int
) -> Iterator[tuple[str, tuple[str, int]]]:
    """Types without a name in whose place the document refers to another one now."""
    there = {*keys.values(), *(way for each in api.ways.values() for way in each)}
    for key, entry in lock.types.items():
        if key not in there and (id_ := api.references.get(key)) in keys:
            yield entry.name, (keys[id_], now)


def _renamed(api: Api, kind: str) -> set[str]:
    return {each.what for each in api.renamed if each.kind == kind}


def _spelled(lock: Lock, api: Api, keys: dict[TypeId, str]) -> Spelled:
    renamed = _renamed(api, "types")
    fields: dict[tuple[TypeId, str], str] = {}
    members: dict[tuple[TypeId, int], str] = {}
    entries = {id_: _entry(lock, api, id_, key) for id_, key in keys.items()}
    for id_, entry in entries.items():
        for part, part_key in part_keys(api, id_) if entry and entry.parts else ():
            name = entry.parts.get(part_key) if entry else None
            if name is None or _is_called(api, id_, part):
                continue
            if isinstance(part, int):
                members[id_, part] = name
            else:
                fields[id_, part] = name
    return Spelled(
        types={
            id_: each.name
            for id_, each in entries.items()
            if each is not None and id_ not in renamed
        },
        fields=fields,
        members=members,
        services={
            each.name: lock.tags[key].name
            for each in api.services
            if (key := tag_key(each)) in lock.tags
        },
        methods=dict(_methods(lock, api)),
    )


def _entry(lock: Lock, api: Api, id_: TypeId, key: str) -> Entry | None:
    """What the lock says of a type, by the first of its ways of which it knows."""
    found = lock.types.get(key)
    others = (lock.types[way] for way in api.ways.get(id_, ()) if way in lock.types)
    return found or next(others, None)


def _is_called(api: Api, id_: TypeId, part: str | int) -> bool:
    """Whether the settings say what a field or a member is called."""
    found = api.declarations[id_]
    if isinstance(found, Record):
        return any(each.called for each in found.fields if each.wire_name == part)
    called = {each.name for each in api.renamed if each.kind == "members"}
    return isinstance(found, Enum) and isinstance(part, int) and found.values[part].name in called


def _methods(lock: Lock, api: Api) -> Iterator[tuple[tuple[str, int], Method]]:
    keys = operation_keys(api)
    for service in api.services:
        for index, each in enumerate(service.operations):
            entry = lock.operations.get(keys[service.name, index])
            if entry is None:
                continue
            called = {f"{p.place.value} {p.wire_name}" for p in each.parameters if p.called}
            arguments = tuple(
                "" if key in called else entry.parts.get(key, "")
                for key in argument_keys(each, api.declarations)
            )
            name = entry.name if entry.raw == each.name else ""
            yield (service.name, index), Method(name, "", arguments)
