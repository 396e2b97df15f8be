"""Where something stands in a document, as an overlay has it.

In: the root of a document, places. Out: JSONPath (RFC 9535) that selects this place and nothing else; nothing for what
stands in another file, or in an overlay, which no overlay reaches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from generator.diagnostics import Location
from generator.document import Node
from generator.document.pointer import split, step
from generator.overlays.paths import NoPath, Query, Steps

_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ESCAPED: Final = {
    "\\": "\\\\",
    "'": "\\'",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
}


class Ground:
    """The document on which an overlay stands."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self._values = root.plain()

    def find(self, at: Location | None) -> tuple[str, Node] | None:
        """The path to a place, and the node there."""
        if at is None or at.source is not self.root.source:
            return None
        node, steps = self.root, []
        for token in split(at.pointer):
            steps.append(int(token) if node.is_array and token.isdigit() else token)
            inner = step(node, token)
            if inner is None:
                return None
            node = inner
        path = written(steps)
        return (path, node) if self._selects(path, tuple(steps)) else None

    def _selects(self, path: str, steps: Steps) -> bool:
        """Whether the path means the place for those who read it, too."""
        try:
            return Query(path).places(self._values) == [steps]
        except NoPath:
            return False


def written(steps: Iterable[str | int]) -> str:
    """The path with these steps."""
    return "$" + "".join(_steps(steps))


def _steps(steps: Iterable[str | int]) -> Iterator[str]:
    for each in steps:
        if isinstance(each, int):
            yield f"[{each}]"
        elif _WORD.fullmatch(each):
            yield f".{each}"
        else:
            yield f"['{''.join(map(_letter, each))}']"


def _letter(letter: str) -> str:
    return _ESCAPED.get(letter) or (f"\\u{ord(letter):04x}" if letter < " " else letter)
