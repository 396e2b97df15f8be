"""Where keys of a settings file stand.

In: the text of a TOML file, and the table of it that is ours. Out: places by keys; an entry of a list of tables has its
number for a key. Knows no setting.
"""

from __future__ import annotations

import re
from copy import copy

from generator.diagnostics import Location, Source


class Positions:
    """Where keys stand. `tomllib` does not say, so the text is searched for lines that look like `key =`."""

    def __init__(self, source: Source, table: tuple[str, ...]) -> None:
        self._source = source
        self._pointer = "".join(f"/{key}" for key in table)
        self._header = Location(source, 1, 1, self._pointer)
        self._table = table
        self._keys: dict[tuple[str, ...], Location] = {}
        self._lengths: dict[tuple[str, ...], int] = {}
        current: tuple[str, ...] = ()
        for number, line in enumerate(source.text.splitlines(), 1):
            header = re.match(r"\s*(\[+)([^\[\]#]+)\]", line)
            if header:
                current = self._entered(_dotted(header[2]), is_list=header[1] == "[[")
                self._note(current, number, header.start(1) + 1)
            elif found := re.match(r"\s*((?:[\w.\- ]|\"[^\"]*\"|'[^']*')+?)\s*=", line):
                self._note((*current, *_dotted(found[1])), number, found.start(1) + 1)

    def of(self, *keys: str) -> Location:
        """The place of a key of the table, or of the table."""
        return self._keys.get(keys, self._header)

    def below(self, key: str) -> dict[tuple[str, ...], Location]:
        """The places of what is in a table of the table."""
        return {path[1:]: at for path, at in self._keys.items() if path[0] == key and path[1:]}

    def within(self, *keys: str) -> Positions:
        """The places of a table of the table."""
        inner = copy(self)
        inner._header = self.of(*keys)
        most = len(keys)
        inner._keys = {
            path[most:]: at for path, at in self._keys.items() if path[:most] == keys != path
        }
        return inner

    def _entered(self, keys: tuple[str, ...], *, is_list: bool) -> tuple[str, ...]:
        """The keys of a header, with the index behind each that is a list of tables (`[[clients]]`)."""
        path: tuple[str, ...] = ()
        for number, key in enumerate(keys, 1):
            path = (*path, key)
            if is_list and number == len(keys):
                self._lengths[path] = self._lengths.get(path, 0) + 1
            if path in self._lengths:
                path = (*path, str(self._lengths[path] - 1))
        return path

    def _note(self, path: tuple[str, ...], line: int, column: int) -> None:
        if path == self._table:
            self._header = Location(self._source, line, column, self._pointer)
        elif path[: len(self._table)] == self._table:
            keys = path[len(self._table) :]
            pointer = self._pointer + "".join(f"/{key}" for key in keys)
            for depth in range(1, len(keys) + 1):  # `a.b = 1` is also the first word of `a`
                self._keys.setdefault(keys[:depth], Location(self._source, line, column, pointer))


_PART = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([^."']*))\s*(?:\.|$)""")


def _dotted(key: str) -> tuple[str, ...]:
    """The parts of a key; a quoted one may hold dots."""
    found = _PART.finditer(key.strip())
    parts = [part[1] or part[2] or (part[3] or "").strip() for part in found]
    return tuple(part for part in parts if part)
