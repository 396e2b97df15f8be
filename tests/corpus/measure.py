"""`python -m tests.corpus.measure DOCUMENT TARGET FOLDER PACKAGE [--allow-root=DIR] [--no-validate]`: generates one
client, in a process of its own, and prints what was found as one line of JSON."""

from __future__ import annotations

import json
import resource
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter
from typing import Any

from generator.diagnostics import Diagnostic, Diagnostics, InputError
from generator.model.operations import Api
from generator.options import Options
from generator.outcome import InternalError
from generator.pipeline import generate
from generator.targets.registry import find
from generator.targets.target import Plan, Settings, Target
from tests.corpus.anything import reasons
from tests.corpus.documents import declared, read
from tests.generated import Unwatched

ROOT_FLAG = "--allow-root="
"""The folder that was given to the table: documents may refer to each other in it."""


class Listening:
    """A target that remembers the model it was given."""

    def __init__(self, inner: Target) -> None:
        self._inner = inner
        self.name = inner.name
        self.templates = inner.templates
        self.tidy = inner.tidy
        self.api: Api | None = None

    def plan(self, api: Api, settings: Settings, diagnostics: Diagnostics) -> Plan:
        self.api = api
        return self._inner.plan(api, settings, diagnostics)


def main(document: str, target: str, folder: str, package: str, *flags: str) -> dict[str, Any]:
    """What comes of the document: the members of a row."""
    listening, diagnostics = Listening(find(target)), Diagnostics()
    options = Options(
        spec=document,
        output=Path(folder),
        target=target,
        package_name=package,
        validate="--no-validate" not in flags,
        allow_root=tuple(flag.partition("=")[2] for flag in flags if flag.startswith(ROOT_FLAG)),
    )
    found: dict[str, Any] = {"faults": []}
    start = perf_counter()
    try:
        outcome = generate(options, listening, diagnostics, Unwatched())
        found["operations"] = outcome.operations
    except InputError as error:
        diagnostics.extend(error.diagnostics)
        found["faults"] += [f"{each.code} {each.at}: {each.message}" for each in error.diagnostics]
    except InternalError as error:
        where = f" in {error.part}" if error.part else ""
        found["faults"].append(f"internal error while {error.stage}{where}: {said(error.cause)}")
    found["seconds"] = round(perf_counter() - start, 2)
    found["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    found["diagnostics"] = counted(diagnostics.items)
    found["declared"] = declared(Path(document))
    raw = read(Path(document))
    found["version"] = (
        str(raw.get("openapi") or raw.get("swagger")) if isinstance(raw, dict) else ""
    )
    if listening.api is not None:
        found["anything"] = reasons(listening.api, raw, Path(document), diagnostics.warnings)
    return found


def counted(items: Iterable[Diagnostic]) -> dict[str, int]:
    """How often each code was reported."""
    return dict(sorted(Counter(each.code for each in items).items()))


def said(error: BaseException) -> str:
    """An exception with the line that raised it."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
    return f"{type(error).__name__}: {str(error)[:200]} ({place})"


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
