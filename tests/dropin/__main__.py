"""`python -m tests dropin`: what OpenAPI Generator's clients of three documents have that ours have not.

Both clients are generated; what can be seen of the other one (`facts`) is asked of ours (`probe`). What is missing is
in `missing.toml` with the reason. The exit code is 1 where more is missing, and where something on the list no longer is:
it is to shrink. Nothing is done, with a word why, where there is no `openapi-generator-cli` or no Java to run it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from tests.dropin.facts import Fact, facts
from tests.generated import ROOT, generated

HERE = Path(__file__).parent
DOCUMENTS = {
    "openai": ROOT / "specs" / "openai.yaml",
    "lending": ROOT / "tests" / "cases" / "dropin" / "spec.yaml",
    "garden": ROOT / "tests" / "cases" / "old_names" / "spec.yaml",
}
PACKAGE = "old_client"
GENERATOR = "openapi-generator-cli"


def main(arguments: Sequence[str]) -> int:
    """Compare; gives the exit code."""
    asked = _parser().parse_args(arguments)
    why = unavailable()
    if why:
        print(f"left out: {why}")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        found = {
            name: missing(DOCUMENTS[name], Path(folder) / name)
            for name in asked.documents or DOCUMENTS
        }
    complete = not asked.documents
    told = [*complaints(found, reasons(), complete=complete)]
    print(*told, sep="\n")
    print(*(f"{name}: {len(each)} missing" for name, each in found.items()), sep="\n")
    return int(bool(told))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests dropin", description=__doc__)
    parser.add_argument("documents", nargs="*", choices=[[], *DOCUMENTS], metavar="DOCUMENT")
    return parser


def unavailable() -> str:
    """Why the other generator cannot run; nothing where it can."""
    for needed in (GENERATOR, "java"):
        if shutil.which(needed) is None:
            return f"{needed} is not on the PATH"
    return ""


def missing(spec: Path, folder: Path) -> list[Fact]:
    """The facts of the other client of a document that do not hold for ours."""
    theirs, ours = folder / "theirs", folder / "ours"
    command = [GENERATOR, "generate", "-g", "python", "-i", str(spec), "-o", str(theirs)]
    told = ["--package-name", PACKAGE, "--skip-validate-spec"]
    subprocess.run([*command, *told], check=True, capture_output=True)
    generated(spec, ours, PACKAGE)
    return asked(dict.fromkeys(facts(theirs / PACKAGE)), ours, PACKAGE)


def asked(found: Iterable[Fact], folder: Path, package: str) -> list[Fact]:
    """Those facts that do not hold for a client."""
    program = [sys.executable, str(HERE / "probe.py"), str(folder), package]
    given = json.dumps([[each.kind, each.place, each.name] for each in found])
    answer = subprocess.run(program, input=given, capture_output=True, text=True, check=True)
    return [Fact(*each) for each in json.loads(answer.stdout)]


def reasons() -> dict[str, str]:
    """Why something is missing, by patterns of what is."""
    listed = tomllib.loads((HERE / "missing.toml").read_text("utf-8"))
    return {pattern: each["because"] for each in listed["missing"] for pattern in each["what"]}


def complaints(
    found: dict[str, list[Fact]], listed: Iterable[str], *, complete: bool = True
) -> Iterator[str]:
    """What is missing and on no list; and, if all documents were compared, what is listed and not missing."""
    patterns, used = [*listed], set[str]()
    for name, each in ((name, str(fact)) for name, some in found.items() for fact in some):
        fitting = [pattern for pattern in patterns if fnmatchcase(each, pattern)]
        used.update(fitting)
        if not fitting:
            yield f"{name}: {each} is missing"
    for pattern in patterns if complete else ():
        if pattern not in used:
            yield f"nothing like {pattern!r} is missing any more: take it off missing.toml"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
