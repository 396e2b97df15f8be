"""How far the run is: a bar on a terminal, a line by stage elsewhere, or nothing.

In: the beginnings and ends of stages. Out: signs of life on standard error, and the seconds that each stage took.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Self


class Progress:
    """Remembers how long each stage took; says nothing."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        """Whatever is shown stops moving."""

    def starts(self, stage: str) -> None:
        """A stage begins."""

    def ends(self, stage: str, seconds: float) -> None:
        """A stage is over."""
        self.seconds[stage] = seconds


class _Lines(Progress):
    def __init__(self, say: Callable[[str], None]) -> None:
        super().__init__()
        self._say = say

    def ends(self, stage: str, seconds: float) -> None:
        super().ends(stage, seconds)
        self._say(f"{stage:<8} {seconds:6.1f} s")


def silence() -> Progress:
    """Nothing is shown."""
    return Progress()


def lines(say: Callable[[str], None]) -> Progress:
    """A line at the end of each stage."""
    return _Lines(say)


def bar(stages: Sequence[str]) -> Progress:
    """A bar that disappears at the end."""
    from generator.cli.bar import Bar  # and with it rich

    return Bar(stages)
