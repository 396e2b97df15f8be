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


class LineParser:
    """Takes bytes as they come, and gives the lines that they complete."""

    __slots__ = ("_left", "_separator")

    def __init__(self, separator: bytes = b"\n") -> None:
        self._left: list[bytes] = []
        self._separator = separator

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The texts that end in this chunk; empty lines are none."""
        first, *rest = chunk.split(self._separator)
        self._left.append(first)
        for each in rest:
            yield from self.end()
            self._left.append(each)

    def end(self) -> Iterator[ServerSentEvent]:
        """The stream has ended: the last line needs no line end."""
        text = b"".join(self._left).removeprefix(BOM).strip(b" \t\r\n")
        self._left.clear()
        if text:
            yield ServerSentEvent(text)


class SequenceParser(LineParser):
    """A text begins with a record separator, and ends with a line feed."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(RECORD_SEPARATOR)

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The texts that end in this chunk; a whole one does not wait for the next."""
        yield from super().feed(chunk)
        if chunk.endswith(b"\n") and is_whole(b"".join(self._left)):
            yield from self.end()


def is_whole(text: bytes) -> bool:
    """Whether a text is JSON as it stands; a line feed may also be within one."""
    from pydantic_core import from_json

    try:
        from_json(text)
    except ValueError:
        return False
    return True
