"""Statements that do not fit are left to black; everything else is rendered the way black leaves it.

In: a rendered file. Out: the same, formatted. Black formats some 1,500 lines a second, so it is only given the
statements that have a line too long, each distinct one once. Knows the shapes of statements that our templates write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

WIDTH = 88
_PRAGMA = re.compile(r"  # type: ignore\[[^\]\n]*\]$", re.MULTILINE)
"""What black and linters do not count, and what type checkers look for where a statement begins."""
_STATEMENTS = re.compile(
    r"^    \w+: [^\n]*(?:\n        [^\n]*)*(?:\n    \))?$"  # a field
    r"|^    \w+ = [^\n]*$"  # a twin, a member of an enum
    r"|^    (?:async )?def \w+\([^\n]*(?:\n        [^\n]*)*"  # a method's head
    r"(?:\n    \) -> [^\n]*)?:(?: \.\.\.)?$"
    r"|^class \w+\((?:[^\n]*|\n(?:    [^\n]*\n)*)\):(?: \.\.\.)?$"
    r"|^\w+ = (?:TypeAliasType|TypedDict)\([^\n]*(?:\n    [^\n]*)*\n\)$"  # an input
    r"|^\w+: TypeAlias = [^\n]*$"
    r"|^[A-Z_0-9]+: \w*Operation\[[^\n]*(?:\n    [^\n]*)*\n\)$",  # an operation's data
    re.MULTILINE,
)


def tidy(path: str, rendered: str) -> str:
    """A Python file as black leaves it; other files as they are."""
    if not path.endswith((".py", ".pyi")) or not _is_too_wide(rendered):
        return rendered
    return "".join(_pieces(rendered))


def _pieces(rendered: str) -> Iterator[str]:
    """The file again, statements that are too wide replaced."""
    end = 0
    for found in _STATEMENTS.finditer(rendered):
        yield rendered[end : found.start()]
        yield _formatted(found[0]) if _is_too_wide(found[0]) else found[0]
        end = found.end()
    yield rendered[end:]


def _is_too_wide(text: str) -> bool:
    return any(len(_PRAGMA.sub("", line)) > WIDTH for line in text.split("\n") if len(line) > WIDTH)


@cache
def _formatted(statement: str) -> str:
    """One statement, formatted where it stands."""
    pragma = _PRAGMA.search(statement)
    if pragma is not None:
        first, _, rest = _formatted(statement[: pragma.start()]).partition("\n")
        return f"{first}{pragma[0]}\n{rest}" if rest else f"{first}{pragma[0]}"
    if statement.startswith("class ") and statement.endswith(":"):
        return _black(f"{statement}\n    pass").rpartition("\n")[0]
    if not statement.startswith(" "):
        return _black(statement)
    if statement.endswith(":"):
        return _black(f"class _:\n{statement}\n        pass").partition("\n")[2].rpartition("\n")[0]
    return _black(f"class _:\n{statement}").partition("\n")[2]


def _black(code: str) -> str:
    import black.mode  # slow to import, and not every client needs it

    mode = black.Mode(target_versions={black.mode.TargetVersion.PY311})
    return black.format_str(code, mode=mode).rstrip("\n")
