"""What tags, operations and arguments are called as before, and what else they were called.

In: the lock and the model. Out: names by the ids of the model. An operation is known by method and path, whatever the
holes of that are called, else by its operationId; it is called as before while it has that. A tag that is gone is the one
in which all its operations are now.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from generator.model.calling import given
from generator.model.operations import Api, Operation, Service
from generator.names_lock.keys import argument_keys, operation_keys, tag_key
from generator.names_lock.text import MODULE, Entry, Lock
from generator.names_lock.was import Was
from generator.targets.spelled import Index, Method


class OldCalls:
    """The tags and operations of a lock in a model."""

    def __init__(self, lock: Lock, api: Api) -> None:
        self._lock, self._api = lock, api
        self._tags = {tag_key(each): each for each in reversed(api.services)}

    # -- tags

    def tags(self) -> Iterator[tuple[str, str]]:
        """What is called as before."""
        for key, service in self._tags.items():
            if key in self._lock.tags:
                yield service.name, self._lock.tags[key].name

    def modules(self) -> Iterator[tuple[str, str]]:
        """Modules that have names of their own, as before."""
        for key, service in self._tags.items():
            if key in self._lock.tags and MODULE in self._lock.tags[key].parts:
                yield service.name, self._lock.tags[key].parts[MODULE]

    def former_tags(self) -> Iterator[Was[str]]:
        """What tags were called besides."""
        for key, entry in self._lock.tags.items():
            service = self._tags.get(key) or self._successor(key)
            if service is not None:
                yield from (Was(service.name, each.name, each.since) for each in entry.old)
                if key not in self._tags:
                    yield Was(service.name, entry.name)

    def _successor(self, gone: str) -> Service | None:
        """The one tag that has all operations of a tag that is gone; rather one that has come."""
        found: list[set[str]] = [
            self._tags_of(self._operation(of))
            for of, (_, entry) in self._entries.items()
            if entry.tag == gone
        ]
        common = set[str].intersection(*found) if found else set[str]()
        come = {each for each in common if each not in self._lock.tags} or common
        return self._tags[come.pop()] if len(come) == 1 else None

    # -- operations

    def methods(self) -> Iterator[tuple[Index, Method]]:
        """What is called as before; an empty name is to be found anew."""
        for of, (_, entry) in self._entries.items():
            operation = self._operation(of)
            arguments = tuple(
                "" if is_called else name for _, name, is_called in self._arguments(of)
            )
            yield of, Method(entry.name if entry.raw == operation.name else "", "", arguments)

    def former_methods(self) -> Iterator[Was[Index]]:
        """What operations were called besides."""
        for of, (_, entry) in self._entries.items():
            yield from (Was(of, each.name, each.since) for each in entry.old if each.part is None)
            if entry.raw != self._operation(of).name:
                yield Was(of, entry.name)

    def former_elsewhere(self) -> Iterator[Was[tuple[str, int, str]]]:
        """Operations that were in a tag in which they are no more, by that tag, which there still is."""
        for of, tag, name, since in self._elsewhere():
            if tag in self._tags and tag not in self._tags_of(self._operation(of)):
                yield Was((*of, self._tags[tag].name), name, since)

    def _elsewhere(self) -> Iterator[tuple[Index, str, str, int | None]]:
        """What an operation was called in its tags."""
        firsts: dict[str, Index] = {}
        for of, (key, entry) in self._entries.items():
            firsts.setdefault(key, of)
            for each in entry.old:
                if each.part is not None and each.part.startswith(TAG):
                    yield of, each.part.removeprefix(TAG), each.name, each.since
            if entry.tag:
                yield of, entry.tag, entry.name, None
        used = {key for key, _ in self._entries.values()}
        for key, entry in self._lock.operations.items():
            of_first = firsts.get(key.removesuffix(f" of {entry.tag}"))
            if key not in used and entry.tag and of_first is not None:
                yield of_first, entry.tag, entry.name, None

    def former_arguments(self) -> Iterator[Was[tuple[str, int, int]]]:
        """What arguments were called besides."""
        for of, (_, entry) in self._entries.items():
            for place, (key, name, is_called) in enumerate(self._arguments(of)):
                for each in entry.old:
                    if each.part == key:
                        yield Was((*of, place), each.name, each.since)
                if is_called and name:
                    yield Was((*of, place), name)

    # -- which entry is of which operation

    @cached_property
    def _entries(self) -> dict[Index, tuple[str, Entry]]:
        """The entries of operations, each with its key."""
        found, gone = dict[Index, tuple[str, Entry]](), list[tuple[Index, str]]()
        for of, key in operation_keys(self._api).items():
            if key in self._lock.operations:
                found[of] = key, self._lock.operations[key]
            else:
                gone.append((of, key))
        left = {*self._lock.operations} - {key for key, _ in found.values()} if gone else set[str]()
        for of, key in gone if left else ():
            other = self._like(key, self._operation(of).name, left)
            if other:
                found[of] = other, self._lock.operations[other]
                left.discard(other)
        return found

    def _like(self, wanted: str, name: str, left: set[str]) -> str:
        """The one key of those that are left that is the same but for the holes, or has the operationId."""
        every = self._lock.operations
        same = sorted(each for each in left if _plain(each) == _plain(wanted))
        named = sorted(each for each in left if every[each].raw == name)
        return next((of[0] for of in (same, named) if len(of) == 1), "")

    def _operation(self, of: Index) -> Operation:
        return self._services[of[0]].operations[of[1]]

    @cached_property
    def _services(self) -> dict[str, Service]:
        return {each.name: each for each in self._api.services}

    def _tags_of(self, operation: Operation) -> set[str]:
        """The keys of the tags that an operation has."""
        return self._every_tag[operation.method, operation.path]

    @cached_property
    def _every_tag(self) -> defaultdict[tuple[str, str], set[str]]:
        found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for service in self._api.services:
            for each in service.operations:
                found[each.method, each.path].add(tag_key(service))
        return found

    # -- arguments

    def _arguments(self, of: Index) -> Iterator[tuple[str, str, bool]]:
        """The arguments of an operation by key, with the name of before, if there is one, and whether it has another now:
        by the settings, or as a hole of the path."""
        operation, (key, entry) = self._operation(of), self._entries[of]
        found = given(operation, self._api.declarations)
        holes = dict(zip(_holes(operation.path), _holes(key), strict=False))
        keys = argument_keys(operation, self._api.declarations)
        for each, of_argument in zip(found, keys, strict=True):
            name, is_called = entry.parts.get(of_argument, ""), bool(
                getattr(each.source, "called", "")
            )
            hole = of_argument.removeprefix(PATH) if of_argument.startswith(PATH) else ""
            if not name and holes.get(hole, hole) != hole:
                name, is_called = entry.parts.get(f"{PATH}{holes[hole]}", ""), True
            yield of_argument, name, is_called


TAG: Final = "tag "
PATH: Final = "path "
"""What the keys of former places and of path parameters begin with."""


def _plain(key: str) -> str:
    """The key without the names of its holes, and without a last slash."""
    return re.sub(r"\{[^}]*\}", "{}", key).rstrip("/")


def _holes(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)
