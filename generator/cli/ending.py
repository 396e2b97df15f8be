"""How whatever the command does ends: exit codes, and what is said where it ends early.

In: work that gives an exit code. Out: that, or the one that says why there is none. Knows no command.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

import click

from generator.cli.console import Console
from generator.diagnostics import Diagnostic, InputError
from generator.outcome import InternalError

OK, FAILED, MISUSED, BROKEN = 0, 1, 2, 3
COMMAND_LINE: Final = "the command line"
"""The name of the text in which its problems have their places, where they have some."""

INTERRUPTED = 130
"""As shells say it for Ctrl-C."""


def is_misuse(error: Diagnostic) -> bool:
    """Whether the command line itself is wrong, not what it leads to."""
    return error.at is None or error.at.source.name == COMMAND_LINE


def guarded(console: Console, work: Callable[[], int]) -> int:
    """Do the work; an `InputError` is told and ends in `FAILED`, whatever else it raises is a fault of ours."""
    try:
        return work()
    except InputError:
        console.finish(None)
        return FAILED
    except KeyboardInterrupt:
        console.say("gen-client: interrupted")
        return INTERRUPTED
    except click.ClickException:
        raise  # click says what is wrong, and how the command is to be used
    except BrokenPipeError:
        raise  # whoever read our output has gone; click knows what to do
    except Exception as error:
        fault = error if isinstance(error, InternalError) else InternalError("start", None, error)
        console.finish(None)
        console.confess(fault, traceback="GEN_CLIENT_DEBUG" in os.environ)
        return BROKEN
