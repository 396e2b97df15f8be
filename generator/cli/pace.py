"""How far a run is, in a stage as well: nobody counts, it is told from the time that stages take.

In: the beginnings and ends of stages, and a clock. Out: a number from 0 to 1 that grows all the time, and is 1 only at the
end. What a stage will take is its usual share, at the pace of the stages before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import exp
from types import MappingProxyType
from typing import Final

SHARES: Final[Mapping[str, float]] = MappingProxyType(
    {
        **{"load": 5, "resolve": 3, "validate": 9, "parse": 3, "build": 17},
        **{"plan": 40, "render": 3, "tidy": 1, "compare": 1, "write": 18},
    }
)
"""Per cent of the time of a large document."""

FIRST: Final = 0.1
"""Seconds for a hundredth of the work, as long as no stage is over."""

BEND: Final = 0.75
"""The part of a stage after which its end comes nearer and nearer, as it may take longer than it usually does."""


class Pace:
    """The way through the stages of one run."""

    def __init__(self, stages: Iterable[str], clock: Callable[[], float]) -> None:
        self._shares = {stage: SHARES[stage] for stage in stages}
        self._clock = clock
        self._ended = 0.0  # shares
        self._taken = 0.0  # seconds
        self._share = 0.0
        self._began = clock()

    def starts(self, stage: str) -> None:
        """A stage begins."""
        self._share = self._shares.get(stage, 0)
        self._began = self._clock()

    def ends(self, seconds: float) -> None:
        """It is over."""
        self._ended += self._share
        self._taken += seconds
        self._share = 0

    def done(self) -> float:
        """How much of the run is behind us."""
        whole = sum(self._shares.values()) or 1
        return (self._ended + self._share * self._of_stage()) / whole

    def _of_stage(self) -> float:
        usual = self._share * (self._taken / self._ended if self._ended else FIRST)
        part = (self._clock() - self._began) / usual if usual else 0
        return part if part < BEND else 1 - (1 - BEND) * exp(-(part - BEND) / (1 - BEND))
