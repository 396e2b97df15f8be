"""A fault of a target that another package offers: whose it is, and where.

In: an exception that came out of a run, and the target's name. Out: lines for people; none where the fault is ours.
Does not print.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from traceback import extract_tb

from generator.outcome import InternalError
from generator.targets.registry import BUILT_IN, Offered, offered

STAGES = ("target", "plan", "render", "tidy")
"""What a target has a say in."""


def is_of_a_target(error: InternalError, target: str) -> bool:
    """Whether the code of an outside target was at work."""
    return target not in BUILT_IN and error.stage in STAGES


def accusation(error: InternalError, target: str) -> Iterator[str]:
    """Who has made the mistake, what it is, its place, and who wants to know."""
    found = offered(target)
    where = f" at {error.part}" if error.part else ""
    by = f" of the package {found.package} {found.version}" if found else ""
    yield f"gen-client: the target '{target}'{by} failed in the stage '{error.stage}'{where}"
    yield f"  {type(error.cause).__name__}: {error.cause}"
    for place in _places(error.cause, found):
        yield f"  {place}"
    yield (
        f"This is a fault of that target, neither of your document nor of gen-client. Nothing was"
        f" written. Tell those who make {found.package if found else 'it'};"
    )
    yield "GEN_CLIENT_DEBUG=1 in the environment shows the whole way to it."


def _places(error: Exception, found: Offered | None) -> Iterator[str]:
    """The innermost line of the target's own code, or of a template of its."""
    own = [frame for frame in extract_tb(error.__traceback__) if _is_of(frame.filename, found)]
    if own:
        yield f"{own[-1].filename}:{own[-1].lineno}: {own[-1].line}"
    elif isinstance(error, SyntaxError):
        yield f"{error.filename}:{error.lineno}"
    elif (place := getattr(error, "filename", None)) and getattr(error, "lineno", None):
        yield f"{place}:{error.lineno}"  # type: ignore[attr-defined]  # a template that Jinja cannot read


def _is_of(file: str, found: Offered | None) -> bool:
    if file.endswith(".jinja"):
        return True  # ours have been rendered often enough; what they print is the target's
    module = sys.modules.get(found.module) if found else None
    package = sys.modules.get(found.module.partition(".")[0]) if found else None
    folder = getattr(package, "__path__", None)
    if folder:
        return any(file.startswith(os.path.join(each, "")) for each in folder)
    return file == getattr(module, "__file__", None)
