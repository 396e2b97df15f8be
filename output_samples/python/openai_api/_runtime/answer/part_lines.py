"""The parts of a multipart answer as they come (RFC 2046, 5.1).

In: bytes, cut anywhere, and the boundary. Out: one `ServerSentEvent` without a name for
the content of each part, so that all streams are read alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sse import ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Iterator


def boundary_of(content_type: str) -> str:
    """The boundary that a media type names; empty where it names none."""
    from email.message import Message

    message = Message()
    message["Content-Type"] = content_type
    found = message.get_boundary("")
    return found or ""


class PartParser:
    """Takes bytes as they come, and gives the parts that they complete."""

    __slots__ = ("_left", "_mark", "is_over")

    def __init__(self, content_type: str) -> None:
        self._mark = b"\r\n--" + boundary_of(content_type).encode()
        self._left = bytearray(b"\r\n")  # the first boundary may begin the body
        self.is_over = False

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The parts that end in this chunk."""
        left, searched = self._left, max(len(self._left) - len(self._mark), 0)
        left += chunk
        while not self.is_over and (end := left.find(self._mark, searched)) >= 0:
            yield from self._part(bytes(left[:end]))
            del left[: end + len(self._mark)]
            searched = 0
            if left.startswith(b"--"):
                self.is_over = True
            elif len(left) < 2:
                left[:0] = self._mark  # whether it is the last one is not known yet
                break
        if self.is_over:
            left.clear()

    def end(self) -> Iterator[ServerSentEvent]:
        """The stream has ended; a part that is not whole is none."""
        self._left.clear()
        yield from ()

    def _part(self, part: bytes) -> Iterator[ServerSentEvent]:
        """The content behind the head of a part; what stands before the first is none."""
        start = part.find(b"\r\n\r\n")
        content = part[start + 4 :] if start >= 0 else b""
        if content:
            yield ServerSentEvent(content)
