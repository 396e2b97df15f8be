"""What `--check` shows: the changes as a unified diff, with nothing written.

In: `Changes`. Out: lines of text, each ending in a line feed, as `git diff` writes and `git apply` reads them.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from generator.output.compare import Changes

_NOTHING = "/dev/null"


def differences(changes: Changes) -> Iterator[str]:
    """Every file that would be added, altered or removed, by path."""
    paths = sorted([*changes.write, *changes.remove])
    for path in paths:
        place = changes.folder / path
        old = place.read_bytes() if place.is_file() else None
        yield from _difference(path, old, changes.write.get(path))


def _difference(path: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    yield f"diff --git a/{path} b/{path}\n"
    if old is None:
        yield "new file mode 100644\n"
    if new is None:
        yield "deleted file mode 100644\n"
    before = _NOTHING if old is None else f"a/{path}"
    after = _NOTHING if new is None else f"b/{path}"
    old_lines, new_lines = _lines(old), _lines(new)
    if old_lines is None or new_lines is None:
        yield f"Binary files {before} and {after} differ\n"
        return
    for line in unified_diff(old_lines, new_lines, before, after):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(content: bytes | None) -> list[str] | None:
    """Lines as they are in the file, or `None` if it holds no text."""
    try:
        text = (content or b"").decode()
    except UnicodeDecodeError:
        return None
    if "\0" in text:
        return None
    # Not splitlines(): a form feed or U+2028 does not end a line of a diff.
    *whole, last = text.split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])
