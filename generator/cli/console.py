"""Everything that one run says, to people on standard error and to programs on standard output.

In: options, problems, the outcome. Out: text. What is said depends on `--quiet` and `--report`; how progress is shown
depends on whether standard error is a terminal. Decides no exit code.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from traceback import format_exception

import click

from generator import __version__
from generator.cli.colours import has_colours, style
from generator.cli.github import github
from generator.cli.outside import accusation, is_of_a_target
from generator.cli.progress import Progress, bar, lines, silence
from generator.cli.report import report
from generator.cli.sarif import sarif
from generator.cli.summary import listings, summary
from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.outcome import InternalError, Outcome, stages
from generator.output.check import differences
from generator.targets.registry import UnknownTarget


class Console:
    """Speaks for one run."""

    def __init__(self, options: Options, diagnostics: Diagnostics) -> None:
        self._options = options
        self._diagnostics = diagnostics
        self._progress: Progress = silence()
        self._coloured = has_colours(is_terminal=_on_terminal())

    @contextmanager
    def watching(self) -> Iterator[Progress]:
        """Follow the stages of the run."""
        if self._options.quiet:
            show = silence()
        elif _on_terminal():
            show = bar(stages(self._options))
        else:
            show = lines(self.say)
        self._progress = show
        with show:
            yield show

    def say(self, text: str) -> None:
        """A line for people."""
        click.echo(text, err=True, color=True if self._coloured else None)

    def finish(self, outcome: Outcome | None) -> None:
        """Say what was found and what came of it; `None` if the run ended early."""
        for listing in listings(self._diagnostics, style(is_terminal=_on_terminal())):
            self.say(listing)
        seconds = self._progress.seconds
        if outcome is not None:
            self._show(outcome)
            if not self._options.quiet:
                self.say(summary(outcome, self._diagnostics, seconds, self._options))
        if self._options.report is not None:
            write([self._reported(outcome)])

    def _reported(self, outcome: Outcome | None) -> str:
        """The run for programs."""
        match self._options.report:
            case "sarif":
                return sarif(self._diagnostics)
            case "github":
                return github(self._diagnostics)
            case _:
                return report(outcome, self._diagnostics, self._progress.seconds)

    def report_unknown_target(self, error: UnknownTarget) -> None:
        """Which targets there are."""
        advice = f"did you mean '{error.closest}'? there is: " if error.closest else "there is: "
        advice += ", ".join(error.known)
        self._diagnostics.report("C107", None, name=error.name, advice=advice)

    def confess(self, error: InternalError, *, traceback: bool) -> None:
        """A fault of ours or of an outside target, and what to do about it."""
        if traceback:
            self.say("".join(format_exception(error.cause)).rstrip())
        if is_of_a_target(error, self._options.target):
            for line in accusation(error, self._options.target):
                self.say(line)
            return
        where = f" at {error.part}" if error.part else ""
        self.say(f"gen-client {__version__}: internal error in the stage '{error.stage}'{where}")
        self.say(f"  {type(error.cause).__name__}: {error.cause}")
        self.say("This is a fault of gen-client, not of your document. Nothing more was written.")
        if not traceback:
            self.say(
                "Please report it with these lines, the document if you can, and the output of"
            )
            self.say("the same call with GEN_CLIENT_DEBUG=1 in the environment.")

    def _show(self, outcome: Outcome) -> None:
        if outcome.model is not None:
            write([outcome.model])
        if self._options.check and outcome.changes is not None:
            to_people = self._options.report is not None
            write(differences(outcome.changes), to_people=to_people)


def write(lines: Iterable[str], *, to_people: bool = False) -> None:
    """As UTF-8 whatever the locale; a lone surrogate of a JSON text as its escape."""
    stream = sys.stderr if to_people else sys.stdout
    if stream is None:
        return  # as it is closed
    try:
        for line in lines:
            stream.buffer.write(line.encode("utf-8", "backslashreplace"))
        stream.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = sys.stderr  # else Python tries once more to write the rest, at its end
        raise click.ClickException(f"the output cannot be written: {error.strerror}") from error


def _on_terminal() -> bool:
    """Whether somebody sees what is said as it is said; nobody does where standard error is closed."""
    return sys.stderr is not None and sys.stderr.isatty()
