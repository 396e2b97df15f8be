"""`python -m tests corpus PLACE…`: what comes of every document in some folders, as a table with one row a document.

A place is a folder, whose root documents are found, or a document. The exit code is 1 where a row is red: the document
gives no client, an operation is missing, a module cannot be imported, a type cannot be built, a test that comes with
the client fails, or (with --check) mypy, ruff, black or gelint complains. With --compile, where Gobo's compiler is on
the PATH, the tests of Eiffel clients are built and run too.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from tests.corpus.compiles import has_compiler, own_tests
from tests.corpus.documents import roots
from tests.corpus.linting import complaints, linted
from tests.corpus.row import Row, from_plain
from tests.corpus.steps import Job, row_of
from tests.corpus.table import lines, regressions

TARGETS = ("python", "eiffel")


def main(arguments: Sequence[str]) -> int:
    """Make the table; gives the exit code."""
    asked = _parser().parse_args(arguments)
    with _folder(asked.keep) as folder:
        found = [*_jobs(asked, folder)]
        if not found:
            print("there is no document that says openapi or swagger", file=sys.stderr)
            return 2
        rows = table(
            found,
            asked.jobs,
            check=asked.check,
            compiled=asked.compile and has_compiler(),
            folder=folder,
            progress=asked.progress,
        )
    print("\n".join(lines(rows)))
    if asked.json:
        written = json.dumps([row.plain() for row in rows], indent=1, ensure_ascii=False)
        Path(asked.json).write_text(written + "\n", "utf-8")
    worse: list[str] = []
    if asked.against:
        before = [from_plain(each) for each in json.loads(Path(asked.against).read_text("utf-8"))]
        worse = [*regressions(rows, before)]
        print("", f"regressions against {asked.against}: {len(worse)}", *worse, sep="\n")
    return int(any(row.red for row in rows) or bool(worse))


def table(
    jobs: Sequence[Job],
    processes: int,
    *,
    check: bool,
    folder: Path,
    compiled: bool = False,
    progress: bool = False,
) -> list[Row]:
    """The rows of the jobs, in their order."""

    def done(job: Job) -> Row:
        row = row_of(job)
        if check and job.target == "eiffel" and not row.faults:
            row.faults += linted(job.folder)
        if compiled and job.target == "eiffel" and not row.faults:
            own_tests(row, job.folder, job.timeout)
        if progress:
            print(f"{'RED ' if row.red else 'ok  '} {job.name} [{job.target}]", file=sys.stderr)
        return row

    with ThreadPoolExecutor(processes) as pool:
        rows = [*pool.map(done, jobs)]
    if check:
        _lint(jobs, rows, folder)
    return rows


def _lint(jobs: Sequence[Job], rows: Sequence[Row], folder: Path) -> None:
    made = [
        (job, row)
        for job, row in zip(jobs, rows, strict=True)
        if job.target == "python" and row.modules
    ]
    owners = {job.package: row for job, row in made}
    folders = {job.package: job.folder for job, _ in made}
    for package, found in complaints(folders, folder / ".mypy_cache").items():
        owners[package].faults += found


def _jobs(asked: argparse.Namespace, folder: Path) -> Iterator[Job]:
    places = [Path(each) for each in asked.places]
    targets = TARGETS if asked.target == "both" else (asked.target,)
    found = [(path, _name(path, places)) for path in roots(places)]
    if asked.only:
        found = [each for each in found if asked.only in each[1]]
    return jobs(found, targets, folder, asked.timeout, validate=not asked.no_validate)


def jobs(
    found: Sequence[tuple[Path, str]],
    targets: Sequence[str],
    folder: Path,
    timeout: float,
    *,
    validate: bool,
) -> Iterator[Job]:
    """One job for each document (with the name it has in the table) and language."""
    taken: set[str] = set()
    for path, name in found:
        package = unused(
            re.sub(r"\W|[^\x00-\x7f]", "_", f"client_{Path(name).with_suffix('')}"), taken
        )
        for target in targets:
            yield Job(
                path, name, target, package, folder / f"{package}-{target}", timeout, validate
            )


def unused(name: str, taken: set[str]) -> str:
    """The name, with a number where it is taken (letter case aside)."""
    number, free = 1, name
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free.lower())
    return free


def _name(path: Path, places: Sequence[Path]) -> str:
    """A document as the table calls it: by its way from the place where it was found."""
    for place in places:
        if place.is_dir() and path.is_relative_to(place):
            inner = path.relative_to(place)
            return str(inner if len(places) == 1 else Path(place.name) / inner)
    return path.name


@contextmanager
def _folder(keep: str | None) -> Iterator[Path]:
    """Where the clients go: a folder that stays, or one that does not."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="corpus-") as made:
            yield Path(made)
        return
    Path(keep).mkdir(parents=True, exist_ok=True)
    yield Path(keep).resolve()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests corpus", description=__doc__)
    parser.add_argument("places", nargs="+", metavar="PLACE", help="a folder, or a document")
    parser.add_argument("--target", choices=(*TARGETS, "both"), default="both")
    parser.add_argument("-j", "--jobs", type=int, default=2, help="documents at a time (2)")
    parser.add_argument("--timeout", type=float, default=300, help="seconds for each step (300)")
    parser.add_argument("--only", metavar="TEXT", help="documents whose name has this in it")
    parser.add_argument("--no-validate", action="store_true", help="as gen-client has it")
    parser.add_argument("--check", action="store_true", help="mypy, ruff, black and gelint too")
    parser.add_argument("--compile", action="store_true", help="run the tests of Eiffel clients")
    parser.add_argument("--keep", metavar="FOLDER", help="leave the clients there")
    parser.add_argument("--json", metavar="FILE", help="write the rows")
    parser.add_argument("--against", metavar="FILE", help="say what is worse than in those rows")
    parser.add_argument("--progress", action="store_true", help="say each document when it is done")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
