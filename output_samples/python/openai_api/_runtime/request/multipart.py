"""Multipart bodies, made while they are sent.

In: named contents, each bytes or an `Upload`. Out: pieces of the body, the files among
them unread, so that the sync and the async client read them in their own ways.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ...exceptions import ApiValueError
from ..files.uploads import Upload

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Part:
    """One part of a multipart body: its header and its content; it may have no name."""

    __slots__ = ("content", "head")

    def __init__(
        self,
        name: str | None,
        content: bytes | Upload,
        content_type: str | None = None,
        filename: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        head: list[str] = []
        if name is not None or filename is not None:
            head.append(disposition(name, filename))
        if content_type:
            head.append(f"Content-Type: {line(content_type)}")
        for each, value in (headers or {}).items():
            head.append(f"{line(each)}: {line(value)}")
        self.head = "".join(f"{each}\r\n" for each in head).encode() + b"\r\n"
        self.content = content

    @property
    def length(self) -> int | None:
        """The number of bytes of header and content."""
        size = (
            len(self.content)
            if isinstance(self.content, bytes)
            else self.content.length
        )
        return None if size is None else len(self.head) + size


class MultipartBody:
    """A ``multipart/form-data`` body (RFC 7578), made while it is sent."""

    __slots__ = ("boundary", "parts")

    def __init__(self, parts: list[Part], boundary: str | None = None) -> None:
        self.parts = parts
        self.boundary = boundary or os.urandom(16).hex()

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """The files in the body."""
        contents = (part.content for part in self.parts)
        return tuple(each for each in contents if isinstance(each, Upload))

    @property
    def replayable(self) -> bool:
        """Whether it can be sent twice."""
        return all(each.replayable for each in self.uploads)

    @property
    def length(self) -> int | None:
        """The number of bytes, if each part knows its own."""
        total = len(self.boundary) + 6
        for part in self.parts:
            if part.length is None:
                return None
            total += len(self.boundary) + 4 + part.length + 2
        return total

    def pieces(self) -> Iterator[bytes | Upload]:
        """The body in order, its files unread."""
        for part in self.parts:
            yield f"--{self.boundary}\r\n".encode() + part.head
            yield part.content
            yield b"\r\n"
        yield f"--{self.boundary}--\r\n".encode()

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces():
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece


def disposition(name: str | None, filename: str | None) -> str:
    """What a part is called (RFC 7578, 4.2), or the file in it where it has no name."""
    kind = "attachment" if name is None else f'form-data; name="{quoted(name)}"'
    file = "" if filename is None else f'; filename="{quoted(filename)}"'
    return f"Content-Disposition: {kind}{file}"


def quoted(text: str) -> str:
    """A name in a part's header, as browsers write it (WHATWG HTML, 4.10.21.8)."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def line(text: str) -> str:
    """A header of a part; a line break would begin another one."""
    if "\r" in text or "\n" in text or "\0" in text:
        raise ApiValueError("A header of a part holds a line break or a NUL character")
    return text
