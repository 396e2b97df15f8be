"""All differences of two clients.

In: the surface of the old one and of the new one, of one target. Out: a `Difference`; the same surfaces give the same.
"""

from __future__ import annotations

from generator.changes.both import both
from generator.changes.calls import call_changes
from generator.changes.change import GRADES, Change, Difference, Topic
from generator.changes.client import client_changes
from generator.changes.surface import Surface
from generator.changes.types import type_changes

_TOPICS = (*Topic,)


def compare(old: Surface, new: Surface, same: frozenset[str] = frozenset()) -> Difference:
    """Compare two clients; within a topic the worst comes first, else the order is that of the documents. `same` are the
    keys of types and operations that are known to be kept as the same text."""
    seen = both(old, new, same)
    every = dict.fromkeys((*call_changes(seen), *type_changes(seen), *client_changes(seen)))
    return Difference(new.target, tuple(sorted(every, key=_rank)))


def _rank(change: Change) -> tuple[int, int]:
    return _TOPICS.index(change.topic), GRADES.index(change.grade)
