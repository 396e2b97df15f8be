"""The bar on a terminal: the stage, how much of the run is done, the time, and what is in hand.

In: the beginnings and ends of stages, and what is in hand. Out: a line on standard error that disappears at the end. A
thread of rich's draws it and looks where we are each time, so that the run itself tells nothing more often than before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from time import perf_counter
from typing import Final, Self

from rich.console import Console, RenderableType
from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as RichProgress

from generator.cli.pace import Pace
from generator.cli.progress import Progress
from generator.diagnostics.printable import escape, shorten
from generator.diagnostics.progress import current

REFRESHES: Final = 4
"""A second."""

WIDTH: Final = 36
"""Of what is in hand, so that the line fits 80 columns."""


class Bar(Progress):
    """The bar of one run."""

    def __init__(self, stages: Sequence[str]) -> None:
        super().__init__()
        self._pace = Pace(stages, perf_counter)
        self._stage = ""
        self._what = ""
        self._shown = _Shown(self)

    def __enter__(self) -> Self:
        self._shown.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._shown.stop()

    def starts(self, stage: str) -> None:
        self._pace.starts(stage)
        self._stage = stage
        self._what = ""

    def ends(self, stage: str, seconds: float) -> None:
        super().ends(stage, seconds)
        self._pace.ends(seconds)

    def now(self) -> tuple[float, str, str]:
        """How much is done, the stage, what is in hand or was last."""
        if (work := current()) is not None:
            self._what = shorten(escape(work.what), WIDTH)
        return self._pace.done(), self._stage, self._what


class _Shown(RichProgress):
    """Looks where the run is each time that it is drawn."""

    def __init__(self, bar: Bar) -> None:
        self._bar = bar
        super().__init__(
            TextColumn("{task.description:<8}"),
            BarColumn(bar_width=18),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[what]}", markup=False),
            console=Console(stderr=True),
            transient=True,
            refresh_per_second=REFRESHES,
        )
        self.add_task("", total=1, what="")

    def get_renderables(self) -> Iterable[RenderableType]:
        done, stage, what = self._bar.now()
        for task in self.tasks:
            task.completed, task.description = done, stage
            task.fields["what"] = what
        return super().get_renderables()
