"""Server-sent events, by the algorithm of the WHATWG (HTML, 9.2.6).

In: bytes, cut anywhere. Out: events. Knows nothing of JSON, of types, or of HTTP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BOM = b"\xef\xbb\xbf"
LONGEST_RETRY = 16  # digits of milliseconds; Python makes no number of some thousand


class ServerSentEvent:
    """An event: its data, its name, the last id that was sent, the last retry time."""

    __slots__ = ("event", "id", "raw", "retry")

    def __init__(
        self, raw: bytes, event: str = "message", id: str = "", retry: int | None = None
    ) -> None:
        self.raw = raw
        """The data as it was sent."""
        self.event = event
        self.id = id
        self.retry = retry
        """Milliseconds to wait before connecting again, if the server has said so."""

    @property
    def data(self) -> str:
        """The data as text; bytes that are no UTF-8 become U+FFFD."""
        return self.raw.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r})"


class SseParser:
    """Takes bytes as they come, and gives the events that they complete."""

    __slots__ = ("_after_cr", "_begun", "_data", "_event", "_id", "_left", "_retry")

    def __init__(self) -> None:
        self._begun = False  # until then a byte order mark can come
        self._left = bytearray()  # of a line that has not ended
        self._after_cr = False  # a LF now belongs to the CR before it
        self._data: list[bytes] = []
        self._event = b""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that end in this chunk."""
        for line in self._lines(chunk):
            if line:
                self._field(line)
            elif self._data:
                yield self._dispatched()
            else:
                self._event = b""

    def end(self) -> Iterator[ServerSentEvent]:
        """The stream has ended: an event without an empty line after it is lost."""
        return iter(())

    def _lines(self, chunk: bytes) -> list[bytes]:
        """The lines that end in this chunk, without their ends: CR LF, LF or CR."""
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if b"\n" not in chunk and b"\r" not in chunk:
            self._left += chunk
            return []
        text = bytes(self._left) + chunk if self._left else chunk
        if not self._begun:
            self._begun = True
            text = text.removeprefix(BOM)
        self._after_cr = text.endswith(b"\r")
        lines = text.splitlines()
        is_whole = text.endswith((b"\n", b"\r"))
        self._left = bytearray() if is_whole else bytearray(lines.pop())
        return lines

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) < LONGEST_RETRY:
            self._retry = int(value)

    def _dispatched(self) -> ServerSentEvent:
        data = self._data
        raw = data[0] if len(data) == 1 else b"\n".join(data)
        event = self._event.decode("utf-8", "replace") or "message"
        self._data = []
        self._event = b""
        return ServerSentEvent(raw, event, self._id, self._retry)
