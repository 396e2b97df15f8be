"""JSON texts one after the other: JSON Lines, NDJSON, and JSON text sequences (RFC 7464).

In: bytes, cut anywhere. Out: one `ServerSentEvent` without a name for each text, so that
all streams are read alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sse import ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORD_SEPARATOR = b"\x1e"
BOM = b"\xef\xbb\xbf"
SMALL = 65_536


class LineParser:
    """Takes bytes as they come, and gives the lines that they complete."""

    __slots__ = ("_left", "_separator")

    def __init__(self, separator: bytes = b"\n") -> None:
        self._left = bytearray()
        self._separator = separator

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The texts that end in this chunk; empty lines are none."""
        first, *rest = chunk.split(self._separator)
        self._left += first
        for each in rest:
            yield from self.end()
            self._left += each

    def end(self) -> Iterator[ServerSentEvent]:
        """The stream has ended: the last line needs no line end."""
        text = bytes(self._left).removeprefix(BOM).strip(b" \t\r\n")
        self._left = bytearray()
        if text:
            yield ServerSentEvent(text)


class SequenceParser(LineParser):
    """A text begins with a record separator, and ends with a line feed."""

    __slots__ = ("_tried",)

    def __init__(self) -> None:
        super().__init__(RECORD_SEPARATOR)
        self._tried = 0

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The texts that end in this chunk; a whole one does not wait for the next."""
        yield from super().feed(chunk)
        if chunk.endswith(b"\n") and self._is_due() and is_whole(bytes(self._left)):
            yield from self.end()

    def end(self) -> Iterator[ServerSentEvent]:
        """A text has ended."""
        self._tried = 0
        yield from super().end()

    def _is_due(self) -> bool:
        """Whether to look at a text: at a large one only when it has doubled, as each
        look takes as long as the text is.
        """
        size = len(self._left)
        if SMALL < size < 2 * self._tried:
            return False
        self._tried = size
        return True


def is_whole(text: bytes) -> bool:
    """Whether a text is JSON as it stands; a line feed may also be within one."""
    from pydantic_core import from_json

    try:
        from_json(text)
    except ValueError:
        return False
    return True
