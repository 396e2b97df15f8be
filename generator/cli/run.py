"""One run of the command, from what argv gave to an exit code.

In: the command line's values. Out: 0 if all is well; 1 if the document, a settings file or the output folder is at
fault, if `--check` found the output out of date, or if `--strict` met a warning; 2 if the command line is wrong; 3 if
we are. Knows neither how options are spelled nor how anything is shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator import options, settings_file
from generator.cli.console import Console
from generator.cli.dates import date
from generator.cli.ending import FAILED, MISUSED, OK, guarded, is_misuse
from generator.clients import clients
from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.outcome import InternalError, Outcome
from generator.repeat import repeat
from generator.settings_file import Setting
from generator.targets.registry import UnknownTarget, find

if TYPE_CHECKING:
    from generator.targets.target import Target


def run(given: Mapping[str, Any], arguments: Sequence[str] = ()) -> int:
    """Do what the command line asks for, and say what came of it; `arguments` are its words."""
    diagnostics = Diagnostics()
    asked = {name: value for name, value in given.items() if name not in ("only", "watch")}
    every = _asked_for(asked, given.get("only") or (), diagnostics)
    if given.get("watch"):
        from generator.cli.jobs import without
        from generator.cli.watching import watch  # with a package that not everybody has

        return watch(
            tuple(without(arguments, "--watch", has_value=False)),
            lambda: _every(asked, given.get("only") or ()),
        )
    if len(every) > 1 and not diagnostics.errors:
        from generator.cli.jobs import run_all

        as_json = bool(asked.get("report") or asked.get("dump_model"))
        return run_all(list(every), arguments, as_json=as_json, quiet=bool(asked.get("quiet")))
    return carry_out(_options(next(iter(every.values())), asked, diagnostics), diagnostics)


def _asked_for(
    given: Mapping[str, Any], only: Sequence[str], diagnostics: Diagnostics
) -> dict[str, dict[str, Setting]]:
    """The settings of each client that is to be made: those of the file, or the one that the command line describes."""
    found = settings_file.read_all(Path.cwd(), diagnostics)
    described = not only and (given.get("spec") or given.get("output"))
    every = {} if described else clients(found, diagnostics)
    for name in only:
        if name not in every:
            close = get_close_matches(name, every, n=1)
            advice = f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(every)}"
            raise click.UsageError(
                f"the settings have no client '{name}'" + f"; {advice}" * bool(every)
            )
    chosen = {name: settings for name, settings in every.items() if not only or name in only}
    return chosen or {"": dict(found.shared)}


def _every(given: Mapping[str, Any], only: Sequence[str]) -> list[Options]:
    """The options of all that is to be made; what is wrong with them is told when it is made."""
    found = _asked_for(given, only, Diagnostics())
    return [_options(each, given, Diagnostics()) for each in found.values()]


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
    return _options(settings_file.read(Path.cwd(), diagnostics), given, diagnostics)


def _options(
    settings: Mapping[str, Setting], given: Mapping[str, Any], diagnostics: Diagnostics
) -> Options:
    values = {name: setting.value for name, setting in settings.items()}
    values["places"] = {
        (name, *keys): at
        for name in settings_file.TABLES
        if (found := settings.get(name)) and not given.get(name)
        for keys, at in {(): found.at, **found.inner}.items()
    }
    chosen = options.combine({"spec": "", "date": date(), **values}, given)
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
