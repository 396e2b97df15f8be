"""What of a path says what it is about: without versions, without `api`, without what all paths begin with.

In: the operations' methods and paths. Out: for each its steps. What is left out comes back where two operations would be
the same without it: `/v1/users` and `/v2/users` are `v1 users` and `v2 users`, and so is all else below these.
`/projects/{id}/roles` is below `/organization/projects/{id}` where nothing else speaks of
`/projects`. Knows no operationId.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import takewhile

from generator.meaning.resources.routes import (
    Route,
    flags,
    is_hole,
    is_noise,
    names,
    route,
    unnamed,
)
from generator.values import dataclass

_SEVERAL = 3
"""How many resources there must be behind words that all paths begin with, if these shall be left out."""


def kept(operations: Iterable[tuple[str, str]]) -> list[Route]:
    """The steps that count of each operation, which is its method and path."""
    given = [(method, route(path), flags(path)) for method, path in operations]
    shared = _shared([steps for _, steps, _ in given])
    read = [_Read(method, steps[shared:], asked) for method, steps, asked in given]
    telling = _telling(read)
    return _at_home([each.kept(telling) for each in read])


@dataclass(frozen=True)
class _Read:
    """A path that has been read."""

    method: str
    steps: Route
    asked: Route

    @cached_property
    def noise(self) -> tuple[int, ...]:
        """Which steps say nothing, unless they tell two operations apart."""
        found: list[int] = []
        for index, step in enumerate(self.steps):
            if is_noise(step, first=index == len(found)):
                found.append(index)
        return tuple(found) if any(names(self._without(found))) else ()

    @property
    def plain(self) -> tuple[str, Route]:
        """What it has in common with those that only differ in noise."""
        return self.method, unnamed(self._without(self.noise))

    @cached_property
    def marks(self) -> tuple[Route, ...]:
        """What might tell it apart: each noise with all that stands before it and the next step, and what is asked."""
        before = tuple(self.steps[: index + 2] for index in self.noise)
        return (*before, *(("?", each) for each in self.asked))

    def kept(self, telling: frozenset[Route]) -> Route:
        """Its steps, with that noise that tells something."""
        noise = [each for each in self.noise if self.steps[: each + 2] not in telling]
        asked = [each for each in self.asked if ("?", each) in telling]
        return (*asked, *self._without(noise))

    def _without(self, left_out: Iterable[int]) -> Route:
        out = set(left_out)
        return tuple(step for index, step in enumerate(self.steps) if index not in out)


def _telling(read: Iterable[_Read]) -> frozenset[Route]:
    """The noise that tells operations apart."""
    alike: dict[tuple[str, Route], list[_Read]] = {}
    for each in read:
        alike.setdefault(each.plain, []).append(each)
    found: set[Route] = set()
    for group in alike.values():
        if len(group) > 1:
            everywhere = set.intersection(*(set(each.marks) for each in group))
            found.update(mark for each in group for mark in each.marks if mark not in everywhere)
    return frozenset(found)


def _shared(routes: Sequence[Route]) -> int:
    """How many names all paths begin with that say nothing: as far as the last noise among them, or all of them where
    several resources stand behind."""
    if len(routes) < 2:
        return 0
    common = [*takewhile(lambda steps: len(set(steps)) == 1, zip(*routes, strict=False))]
    length = sum(1 for _ in takewhile(lambda steps: not is_hole(steps[0]), common))
    noise = [index for index in range(length) if is_noise(common[index][0], first=False)]
    behind = {names(steps[length:])[:1] for steps in routes}
    if () not in behind and len(behind) >= _SEVERAL and not noise:
        return length
    return noise[-1] + 1 if noise and all(names(each[noise[-1] + 1 :]) for each in routes) else 0


def _at_home(routes: Sequence[Route]) -> list[Route]:
    """The routes, those without a home below the one resource that is called like theirs."""
    homes: dict[Route, set[Route]] = {}
    for steps in routes:
        first = next((index for index, step in enumerate(steps) if is_hole(step)), 0)
        if first > 1:
            homes.setdefault(steps[first - 1 : first + 1], set()).add(steps[: first - 1])
    settled = {steps[:1] for steps in routes if len(steps) <= 2}
    return [(*_home(steps, homes, settled), *steps) for steps in routes]


def _home(steps: Route, homes: Mapping[Route, set[Route]], settled: set[Route]) -> Route:
    """What stands before the steps elsewhere, if they have no operation of their own and there is but one such place."""
    found = homes.get(steps[:2], set()) if steps[:1] not in settled else set()
    return next(iter(found)) if len(found) == 1 else ()
