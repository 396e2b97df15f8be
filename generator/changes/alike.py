"""Which types and operations are in both clients as they were, so that no rule has to look at them.

In: the texts that two surfaces are kept as, in which each of them is a line. Out: those of the old client whose line is
the same in the new one, with those of all that they lead to.
"""

from __future__ import annotations

from collections.abc import Iterator
from json import JSONDecoder

from generator.changes.directions import parts
from generator.changes.pairing import Pairs, places
from generator.changes.surface import Declared, RecordOf, Surface
from generator.model.leads import named
from generator.model.types import TypeId

_key = JSONDecoder().raw_decode


def same_lines(old: str, new: str) -> frozenset[str]:
    """The keys of types and operations whose lines are the same in both texts."""
    lines = {each.rstrip(",") for each in old.splitlines()}
    every = (each.rstrip(",") for each in new.splitlines())
    return frozenset(str(_key(each)[0]) for each in every if each[:1] == '"' and each in lines)


def alike(old: Surface, pairs: Pairs, lines: frozenset[str]) -> frozenset[TypeId]:
    """The types that are what they were, through and through."""
    users: dict[TypeId, list[TypeId]] = {}
    for id_, each in old.types.items():
        for inner in _following(each):
            users.setdefault(inner, []).append(id_)
    waiting = [id_ for id_ in old.types if not _stays(id_, pairs, lines)]
    others = {*waiting}
    while waiting:
        for user in users.get(waiting.pop(), ()):
            if user not in others:
                others.add(user)
                waiting.append(user)
    return frozenset(old.types.keys() - others)


def alike_calls(
    old: Surface, pairs: Pairs, lines: frozenset[str], types: frozenset[TypeId]
) -> frozenset[str]:
    """The operations that are what they were, as all `types` are that they name."""
    return frozenset(
        key
        for key, call in old.calls.items()
        if key in lines
        and pairs.calls.get(key) == key
        and all(types.issuperset(named(each)) for _, each in places(call))
    )


def _stays(id_: TypeId, pairs: Pairs, lines: frozenset[str]) -> bool:
    return id_ in lines and pairs.types.get(id_) == id_


def _following(declared: Declared) -> Iterator[TypeId]:
    content = declared.content
    for each in parts(content):
        yield from named(each)
    if isinstance(content, RecordOf):
        yield from content.subtypes
        yield from [content.base] if content.base else []
