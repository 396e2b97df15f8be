"""The console script: the command as a process of its own.

In: argv. Out: the end of the process, with the command's exit code. It does not give back piece by piece what a run has
taken of memory, as Python does at its end: with a large document that takes a tenth of a second.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading

from generator.cli.command import main
from generator.lasting import lasting


def program() -> None:
    """Do what argv says, and end."""
    lasting.begin()
    try:
        main()
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):  # else there is something to be said
            _end(end.code or 0)
        raise


def _end(code: int) -> None:
    """End here, unless something is left for Python to do: threads that it waits for. A run that was interrupted leaves
    one that nobody waits for; if that reads from standard input, Python's own end would be a fatal error.
    """
    here = threading.current_thread()
    if any(not each.daemon for each in threading.enumerate() if each is not here):
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):  # nobody reads it any more, which Python has its own words for
        return
    atexit._run_exitfuncs()
    os._exit(code)
