"""What types, their fields and their members are called as before, and what else they were called.

In: the lock, the model and the keys of its types. Out: names by the ids of the model. A type is known by its key; one whose
key is gone is what it has become in the document (`Renamed`). That has the name which the document gives it, and the one of
before besides; its parts are called as before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeAlias

from generator.model.declarations import Enum, Record
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.names_lock.keys import part_keys
from generator.names_lock.older import by_todays_keys
from generator.names_lock.text import Entry, Lock
from generator.names_lock.was import Was

Renamed: TypeAlias = Callable[[], Mapping[str, TypeId]]
"""Gives the types that the document has under another name, by what they were called; asked where names are gone."""

Part: TypeAlias = tuple[TypeId, str | int]
"""A field by its name in JSON, a member by its place."""


class OldTypes:
    """The types of a lock in a model."""

    def __init__(self, lock: Lock, api: Api, keys: Mapping[TypeId, str], renamed: Renamed) -> None:
        self._api, self._keys = api, keys
        self._types = by_todays_keys(lock.types, set(keys.values()))
        self._renamed = renamed
        self._called = {each.what for each in api.renamed if each.kind == "types"}
        self._members = {each.name for each in api.renamed if each.kind == "members"}

    def names(self) -> Iterator[tuple[TypeId, str]]:
        """What is called as before."""
        for id_, entry in self._entries.items():
            if id_ not in self._called:
                yield id_, entry.name

    def former(self) -> Iterator[Was[TypeId]]:
        """What types were called besides."""
        for id_, entry in self._entries.items():
            yield from (Was(id_, each.name, each.since) for each in entry.old if each.part is None)
            if id_ in self._called:
                yield Was(id_, entry.name)
        for id_, entry in self._moved:
            yield from (Was(id_, each.name, each.since) for each in entry.old if each.part is None)
            yield Was(id_, entry.name)

    def fields(self) -> Iterator[tuple[tuple[TypeId, str], str]]:
        """What fields are called as before."""
        for (id_, part), name, is_kept in self._parts:
            if is_kept and isinstance(part, str):
                yield (id_, part), name

    def members(self) -> Iterator[tuple[tuple[TypeId, int], str]]:
        """What members are called as before."""
        for (id_, part), name, is_kept in self._parts:
            if is_kept and isinstance(part, int):
                yield (id_, part), name

    def former_fields(self) -> Iterator[Was[tuple[TypeId, str]]]:
        """What fields were called besides."""
        for (id_, part), name, since in self._former_parts:
            if isinstance(part, str):
                yield Was((id_, part), name, since)

    def former_members(self) -> Iterator[Was[tuple[TypeId, int]]]:
        """What members were called besides."""
        for (id_, part), name, since in self._former_parts:
            if isinstance(part, int):
                yield Was((id_, part), name, since)

    # -- which entry is of which type

    @cached_property
    def _entries(self) -> dict[TypeId, Entry]:
        """Entries by the first of the ways that lead to a type of which the lock knows."""
        found: dict[TypeId, Entry] = {}
        for id_, key in self._keys.items():
            others = (way for way in self._api.ways.get(id_, ()) if way in self._types)
            known = key if key in self._types else next(others, None)
            if known is not None:
                found[id_] = self._types[known]
        return found

    @cached_property
    def _moved(self) -> list[tuple[TypeId, Entry]]:
        """Types that are not there by their keys, as what they have become: what the document refers to in the place of one
        without a name, or has under another name."""
        there = {*self._keys.values(), *(way for of in self._api.ways.values() for way in of)}
        gone = {key: each for key, each in self._types.items() if key not in there}
        renamed = self._renamed() if gone else {}
        found = []
        for key, entry in gone.items():
            id_ = self._api.references.get(key) or renamed.get(entry.name)
            if id_ is not None and id_ in self._keys:
                found.append((id_, entry))
        return found

    # -- parts

    @cached_property
    def _owners(self) -> dict[TypeId, Entry]:
        """The entries that say what parts are called: of a type under another name, if it has none of its own."""
        return {**dict(reversed(self._moved)), **self._entries}

    @cached_property
    def _parts(self) -> list[tuple[Part, str, bool]]:
        """The names of parts, and whether they are kept: what the settings name has that name."""
        return [*self._every_part()]

    def _every_part(self) -> Iterator[tuple[Part, str, bool]]:
        for id_, entry in self._owners.items():
            called = self._called_in(id_) if entry.parts else ()
            for part, key in part_keys(self._api, id_) if entry.parts else ():
                if (name := entry.parts.get(key)) is not None:
                    yield (id_, part), name, part not in called

    @cached_property
    def _former_parts(self) -> list[tuple[Part, str, int | None]]:
        return [*self._every_former_part()]

    def _every_former_part(self) -> Iterator[tuple[Part, str, int | None]]:
        for id_, entry in self._owners.items():
            old = [each for each in entry.old if each.part is not None]
            for part, key in part_keys(self._api, id_) if old else ():
                yield from (
                    ((id_, part), each.name, each.since) for each in old if each.part == key
                )
        for of, name, is_kept in self._parts:
            if not is_kept:
                yield of, name, None

    def _called_in(self, id_: TypeId) -> set[str | int]:
        """The fields or members of a type of which the settings say what they are called."""
        found = self._api.declarations[id_]
        if isinstance(found, Record):
            return {each.wire_name for each in found.fields if each.called}
        if isinstance(found, Enum) and self._members:
            every = enumerate(found.values)
            return {index for index, each in every if each.name in self._members}
        return set()
