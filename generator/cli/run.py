"""One run of the command, from what argv gave to an exit code.

In: the command line's values. Out: 0 if all is well; 1 if the document, a settings file or the output folder is at
fault, if `--check` found the output out of date, or if `--strict` met a warning; 2 if the command line is wrong; 3 if
we are. Knows neither how options are spelled nor how anything is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator import options, settings_file
from generator.cli.console import Console
from generator.cli.ending import FAILED, MISUSED, OK, guarded, is_misuse
from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.outcome import InternalError, Outcome
from generator.repeat import repeat
from generator.targets.registry import UnknownTarget, find

if TYPE_CHECKING:
    from generator.targets.target import Target


def run(given: Mapping[str, Any]) -> int:
    """Do what the command line asks for, and say what came of it."""
    diagnostics = Diagnostics()
    return carry_out(options_of(given, diagnostics), diagnostics)


def carry_out(chosen: Options, diagnostics: Diagnostics) -> int:
    """Do what the options ask for, unless they cannot be used, and say what came of it."""
    console = Console(chosen, diagnostics)
    if diagnostics.errors:
        console.finish(None)
        return MISUSED if any(map(is_misuse, diagnostics.errors)) else FAILED
    _refuse_incomplete(chosen)
    return guarded(console, lambda: _generate(chosen, diagnostics, console))


def options_of(given: Mapping[str, Any], diagnostics: Diagnostics) -> Options:
    """What is in force: the command line, then the settings file; what is wrong with them is reported."""
    settings = settings_file.read(Path.cwd(), diagnostics)
    values = {name: setting.value for name, setting in settings.items()}
    values["places"] = {
        (name, *keys): at
        for name in settings_file.TABLES
        if (found := settings.get(name)) and not given.get(name)
        for keys, at in {(): found.at, **found.inner}.items()
    }
    chosen = options.combine({"spec": "", **values}, given)
    places = {
        name: setting.at for name, setting in settings.items() if given.get(name) in (None, ())
    }
    options.check(chosen, places, diagnostics)
    return chosen


def _refuse_incomplete(chosen: Options) -> None:
    if not chosen.spec:
        raise click.UsageError("SPEC is missing: which document is the client for?")
    if chosen.output is None and not chosen.dump_model:
        raise click.UsageError("-o FOLDER is missing: where does the client go?")


def _generate(chosen: Options, diagnostics: Diagnostics, console: Console) -> int:
    try:
        outcome = _outcome(chosen, diagnostics, console)
    except UnknownTarget as error:
        console.report_unknown_target(error)
        console.finish(None)
        return MISUSED
    console.finish(outcome)
    return FAILED if _out_of_date(chosen, outcome) else OK


def _outcome(chosen: Options, diagnostics: Diagnostics, console: Console) -> Outcome:
    outcome, source = repeat(chosen, diagnostics)
    if outcome is not None:
        return outcome
    from generator.pipeline import (
        generate,  # and with it everything that an unchanged client can do without
    )

    target = _target(chosen.target)
    with console.watching() as watch:
        return generate(chosen, target, diagnostics, watch, source)


def _target(name: str) -> Target:
    try:
        return find(name)
    except UnknownTarget:
        raise
    except Exception as error:  # whatever an outside module does when it is imported
        raise InternalError("target", None, error) from error


def _out_of_date(chosen: Options, outcome: Outcome) -> bool:
    return chosen.check and outcome.changes is not None and outcome.changes.any
