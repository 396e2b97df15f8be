"""What a target is to call as it did before, and by which names of before it can be called as well.

In: the lock of the last run and the model. Out: `Spelled` with the names that are kept, by the ids of this model, and in
its `former` those that are not, as the document or the settings call things otherwise now. They stay until the major
version of the client counts up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import field
from typing import Any, Final, TypeVar

from generator.model.operations import Api
from generator.names_lock.calls import OldCalls
from generator.names_lock.keys import type_keys
from generator.names_lock.text import Lock
from generator.names_lock.types import OldTypes, Renamed
from generator.names_lock.was import Was
from generator.targets.spelled import Former, Index, Spelled
from generator.values import dataclass

NAME: Final = "names.lock"
"""The file in the output."""

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Kept:
    """The names that are kept. `since` is the major version that was the first to call something otherwise, by the kind,
    the id and the name; `major` that of the client which comes, as of what is not there."""

    spelled: Spelled = Spelled()
    since: Mapping[tuple[str, object, str], int] = field(default_factory=dict)
    major: int = 0


def kept(lock: Lock | None, target: str, version: str, api: Api, renamed: Renamed = dict) -> Kept:
    """What is kept of the names of a lock, for a client of this version."""
    told = _Told(major(version))
    if lock is None or lock.target != target:
        return Kept(major=told.now)
    types, calls = OldTypes(lock, api, type_keys(api), renamed), OldCalls(lock, api)
    arguments: defaultdict[Index, dict[int, tuple[str, ...]]] = defaultdict(dict)
    for (*of, place), names in told.of("argument", calls.former_arguments()).items():
        arguments[of[0], of[1]][place] = names
    elsewhere: defaultdict[Index, list[tuple[str, str]]] = defaultdict(list)
    for (*of, tag), names in told.of("elsewhere", calls.former_elsewhere()).items():
        elsewhere[of[0], of[1]] += ((tag, name) for name in names)
    former = Former(
        types=told.of("type", types.former()),
        fields=told.of("field", types.former_fields()),
        members=told.of("member", types.former_members()),
        services=told.of("tag", calls.former_tags()),
        methods=told.of("method", calls.former_methods()),
        arguments=arguments,
        elsewhere={key: tuple(each) for key, each in elsewhere.items()},
    )
    spelled = Spelled(
        types=dict(types.names()),
        fields=dict(types.fields()),
        members=dict(types.members()),
        services=dict(calls.tags()),
        modules=dict(calls.modules()),
        methods=dict(calls.methods()),
        former=former,
    )
    return Kept(spelled, told.since, told.now)


def major(version: str) -> int:
    """The first number of a version."""
    found = re.search("[0-9]+", version)
    return int(found[0][:9]) if found else 0


class _Told:
    """Gathers the names of before that hold in this major version."""

    def __init__(self, now: int) -> None:
        self.now = now
        self.since: dict[tuple[str, object, str], int] = {}

    def of(self, kind: str, every: Iterable[Was[Any]]) -> dict[Any, tuple[str, ...]]:
        """Those of a kind by id, each once."""
        found: defaultdict[Any, list[str]] = defaultdict(list)
        for each in every:
            since = self.now if each.since is None else each.since
            if self.now <= since and each.name not in found[each.of]:
                found[each.of].append(each.name)
                self.since[kind, each.of, each.name] = since
        return {of: tuple(names) for of, names in found.items() if names}
