"""What a run is to those who ask for it: its stages, what comes of it, and a fault of ours.

In: nothing. Out: values that the pipeline gives and the command line shows. Imports no stage, as a run in which nothing
has changed needs none.
"""

from __future__ import annotations

from typing import Protocol

from generator.diagnostics import Diagnostics
from generator.diagnostics.progress import Work
from generator.options import Options
from generator.output.compare import Changes
from generator.values import dataclass

READING = ("load", "resolve", "validate", "parse", "build")
WRITING = ("plan", "render", "tidy", "compare", "write")


class Watch(Protocol):
    """Somebody who wants to know how far the run is."""

    def starts(self, stage: str) -> None:
        """A stage begins."""

    def ends(self, stage: str, seconds: float) -> None:
        """A stage is over, well or not."""


class InternalError(Exception):
    """A fault of ours: the stage and, where one was in hand, the part of the document it struck."""

    def __init__(self, stage: str, part: Work | None, cause: Exception) -> None:
        super().__init__(stage, part, cause)
        self.stage = stage
        self.part = part
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: either the model's text, or changes to the folder (made, unless it was a check)."""

    operations: int
    operations_total: int
    schemas: int
    changes: Changes | None
    model: str | None
    paginated: int = 0
    webhooks: int = 0
    repeated: bool = False
    """Nothing had changed since the last run, so that nothing was made anew."""
    called: str = ""
    """What was made, such as `the package shop`; and `commands` to go on with, which have `{folder}` in them."""
    commands: tuple[str, ...] = ()
    headline: str = ""
    """What has changed for callers since the last run; and the `version` that the client has come to by that."""
    version: str = ""


def stages(options: Options) -> tuple[str, ...]:
    """The stages that a run with these options has, in order."""
    skipped = {"validate"} if not options.validate else set()
    if options.dump_model:
        skipped.update(WRITING)
    if options.check:
        skipped.add("write")
    return tuple(stage for stage in READING + WRITING if stage not in skipped)


def be_strict(options: Options, diagnostics: Diagnostics) -> None:
    """Stop before anything is written where warnings count as errors."""
    count = len(diagnostics.warnings)
    if options.strict and count:
        diagnostics.fail("C108", None, count=f"{count:,} warning{'s' if count > 1 else ''}")
