"""The names of before that a client offers, for the lines below those of today.

In: what the target offers, and what was kept. Out: each with the entry that it is of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from generator.model.operations import Api
from generator.model.types import TypeId
from generator.names_lock.calls import TAG
from generator.names_lock.keeping import Kept
from generator.names_lock.keys import argument_keys, operation_keys, part_keys, tag_key
from generator.names_lock.text import Entry, Lock, Old
from generator.targets.spelled import Former

Make: TypeAlias = Callable[[str, object, str | None, str], Old]


def former(
    api: Api, lock: Lock, keys: Mapping[TypeId, str], offered: Former, before: Kept
) -> Iterator[tuple[Entry, Old]]:
    """All of them."""

    def old(kind: str, of: object, part: str | None, name: str) -> Old:
        return Old(part, name, before.since.get((kind, of, name), before.major))

    tags = {each.name: tag_key(each) for each in api.services}
    for type_, names in offered.types.items():
        yield from ((lock.types[keys[type_]], old("type", type_, None, each)) for each in names)
    for kind, parts in (("field", offered.fields), ("member", offered.members)):
        for (type_, part), names in parts.items():
            key = dict(part_keys(api, type_))[part]
            entry = lock.types[keys[type_]]
            yield from ((entry, old(kind, (type_, part), key, each)) for each in names)
    for tag, names in offered.services.items():
        yield from ((lock.tags[tags[tag]], old("tag", tag, None, each)) for each in names)
    yield from _of_operations(api, lock, offered, old, tags)


def _of_operations(
    api: Api, lock: Lock, offered: Former, old: Make, tags: Mapping[str, str]
) -> Iterator[tuple[Entry, Old]]:
    entries = {of: lock.operations[key] for of, key in operation_keys(api).items()}
    services = {each.name: each for each in api.services}
    for of, names in offered.methods.items():
        yield from ((entries[of], old("method", of, None, each)) for each in names)
    for of, every in offered.elsewhere.items():
        for tag, name in every:
            yield entries[of], old("elsewhere", (*of, tag), f"{TAG}{tags[tag]}", name)
    for of, arguments in offered.arguments.items():
        operation = services[of[0]].operations[of[1]]
        by_place = [*argument_keys(operation, api.declarations)]
        for place, names in arguments.items():
            told = ((of[0], of[1], place), by_place[place])
            yield from ((entries[of], old("argument", *told, each)) for each in names)
