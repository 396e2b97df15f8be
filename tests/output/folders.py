"""Generates into a folder without any generator: for tests of the output room."""

import json
from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.output.compare import Changes, compare
from generator.output.manifest import PATH
from generator.output.tree import Tree
from generator.output.writer import write


def plan(
    folder: Path,
    files: dict[str, str | bytes],
    problems: Diagnostics,
    *,
    target: str = "python",
    keep: Sequence[str] = (),
) -> Changes:
    """What a run that makes `files` would change."""
    tree = Tree(
        (path, text.encode() if isinstance(text, str) else text) for path, text in files.items()
    )
    return compare(tree, folder, target=target, generator="1", keep=keep, diagnostics=problems)


def generate(
    folder: Path, files: dict[str, str | bytes], *, target: str = "python", keep: Sequence[str] = ()
) -> tuple[Changes, list[str]]:
    """Make `files` in `folder`; gives the changes and the codes of the problems, which stop it if they are errors."""
    problems = Diagnostics()
    changes = plan(folder, files, problems, target=target, keep=keep)
    if not problems.errors:
        write(changes, problems)
    return changes, [item.code for item in problems.items]


def content(folder: Path) -> dict[str, str]:
    """Every file below `folder` but the manifest."""
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path != folder / PATH
    }


def listed(folder: Path) -> list[str]:
    """The files that the manifest lists."""
    return list(json.loads((folder / PATH).read_text())["files"])
