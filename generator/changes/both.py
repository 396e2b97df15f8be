"""Two clients side by side, with all that rules ask of them.

In: two surfaces. Out: `Both`: what of the one is what of the other, where types travel, words for people; and the rule that
everything comes down to: what a change of a type means to those who send values of it, and to those who get them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial

from generator.changes.alike import alike, alike_calls
from generator.changes.change import Grade
from generator.changes.covers import Drift, Types
from generator.changes.directions import Ways, ways
from generator.changes.pairing import Pairs, pairs
from generator.changes.surface import Surface
from generator.changes.wording import Wording
from generator.model.types import TypeId
from generator.targets.spelled import Manner
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Both:
    """The old client and the new one. `ways` tells where values of the old types go, found when it is asked for first."""

    old: Surface
    new: Surface
    pairs: Pairs
    types: Types
    ways: Callable[[], Mapping[TypeId, Ways]]
    was: Wording
    now: Wording
    manner: Manner
    alike: frozenset[TypeId] = frozenset()
    """Old types that are known to be what they were, with all that they lead to."""
    alike_calls: frozenset[str] = frozenset()
    """Operations of which the same is known."""


def both(old: Surface, new: Surface, same: frozenset[str] = frozenset()) -> Both:
    """Put two clients side by side."""
    found = pairs(old, new)
    types = alike(old, found, same) if same else frozenset()
    return Both(
        old,
        new,
        found,
        Types(old, new, found),
        cache(partial(ways, old)),
        Wording(old),
        Wording(new),
        new.manner,
        types,
        alike_calls(old, found, same, types),
    )


def grade(drift: Drift, going: Ways) -> Grade:
    """What a change of the values of a type means: those who send must not have fewer, those who receive must not get
    others. What has become both wider and narrower is another type, to everybody."""
    is_other = drift == Drift.WIDER | Drift.NARROWER
    if is_other or (drift == Drift.WIDER and going.received):
        return Grade.BREAKING
    if drift == Drift.NARROWER and going.sent:
        return Grade.BREAKING
    return Grade.COMPATIBLE


def notice(drift: Drift, going: Ways) -> str:
    """What a caller notices of that."""
    if drift == Drift.WIDER | Drift.NARROWER:
        return "values of the old type are no longer what is read or given"
    if drift == Drift.WIDER:
        return "answers can hold what they could not" if going.received else "more can be given"
    if drift == Drift.NARROWER:
        return "not all that could be given still can" if going.sent else "answers hold less"
    return ""
