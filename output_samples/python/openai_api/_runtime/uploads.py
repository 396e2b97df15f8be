"""Files and multipart bodies, read while they are sent.

In: what a caller gave as a file. Out: an iterable of bytes that knows its length where
it can be known, and starts again when it is iterated again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from ..exceptions import ApiValueError

CHUNK = 65_536
NOTHING = (None, None, None)


class Upload:
    """The content of a file: bytes, a path, an open file, or an iterable of bytes."""

    __slots__ = ("_start", "content", "content_type", "filename", "headers")

    def __init__(self, given: Any, filename: str | None = None) -> None:
        content: Any = content_of(given)
        name, content_type, headers = _told(given) if content is not given else NOTHING
        self.content = content
        self.filename: str | None = name or filename or _name_of(content)
        self.content_type: str | None = content_type
        self.headers: Mapping[str, str] = headers or {}
        self._start = _position(content)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent twice."""
        return self._is_whole or self._is_path or self._start is not None

    @property
    def length(self) -> int | None:
        """The number of bytes, if it is known before they are read."""
        if self._is_whole:
            return len(self.content)
        if self._is_path:
            return os.stat(self.content).st_size
        if self._start is None or _is_text(self.content):
            return None
        end: int = self.content.seek(0, os.SEEK_END)
        self.content.seek(self._start)
        return end - self._start

    def __iter__(self) -> Iterator[bytes]:
        if self._is_whole:
            yield bytes(self.content)
        elif self._is_path:
            with open(self.content, "rb") as file:
                yield from _chunks(file)
        elif hasattr(self.content, "read"):
            if self._start is not None:
                self.content.seek(self._start)
            yield from _chunks(self.content)
        else:
            yield from self.content

    @property
    def _is_whole(self) -> bool:
        return isinstance(self.content, (bytes, bytearray, memoryview))

    @property
    def _is_path(self) -> bool:
        return isinstance(self.content, str) or hasattr(self.content, "__fspath__")


class Part:
    """One part of a multipart body: its header and its content."""

    __slots__ = ("content", "head")

    def __init__(
        self,
        name: str,
        content: bytes | Upload,
        content_type: str | None = None,
        filename: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        head = f'Content-Disposition: form-data; name="{quoted(name)}"'
        if filename is not None:
            head += f'; filename="{quoted(filename)}"'
        if content_type:
            head += f"\r\nContent-Type: {line(content_type)}"
        for each, value in (headers or {}).items():
            head += f"\r\n{line(each)}: {line(value)}"
        self.head = head.encode() + b"\r\n\r\n"
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
    def replayable(self) -> bool:
        """Whether it can be sent twice."""
        contents = (part.content for part in self.parts)
        return all(isinstance(each, bytes) or each.replayable for each in contents)

    @property
    def length(self) -> int | None:
        """The number of bytes, if each part knows its own."""
        total = len(self.boundary) + 6
        for part in self.parts:
            if part.length is None:
                return None
            total += len(self.boundary) + 4 + part.length + 2
        return total

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            yield f"--{self.boundary}\r\n".encode() + part.head
            if isinstance(part.content, bytes):
                yield part.content
            else:
                yield from part.content
            yield b"\r\n"
        yield f"--{self.boundary}--\r\n".encode()


def quoted(text: str) -> str:
    """A name in a part's header, as browsers write it (WHATWG HTML, 4.10.21.8)."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def guessed_type(filename: str | None) -> str:
    """The media type that belongs to a file's name."""
    from mimetypes import guess_type

    found = guess_type(filename)[0] if filename else None
    return found or "application/octet-stream"


def content_of(value: Any) -> Any:
    """The content of ``(name, content)``, also with a content type and headers."""
    is_pair = value.__class__ is tuple and len(value) in (2, 3, 4)
    return value[1] if is_pair else value


def line(text: str) -> str:
    """A header of a part; a line break would begin another one."""
    if "\r" in text or "\n" in text or "\0" in text:
        raise ApiValueError("A header of a part holds a line break or a NUL character")
    return text


def _told(given: Any) -> tuple[Any, Any, Any]:
    """Name, content type and headers, as far as they were given."""
    name, _, content_type, headers = (*given, None, None)[:4]
    return name, content_type, headers


def is_file(value: Any) -> bool:
    """Whether a value can only be meant as a file; a text may be a path or a text."""
    content = content_of(value)
    return isinstance(content, (bytes, bytearray, memoryview, os.PathLike)) or (
        hasattr(content, "read")
    )


def _name_of(given: Any) -> str | None:
    is_path = isinstance(given, str) or hasattr(given, "__fspath__")
    name: Any = given if is_path else getattr(given, "name", None)
    if isinstance(name, str) or hasattr(name, "__fspath__"):
        return os.path.basename(os.fsdecode(name))
    return None


def _position(given: Any) -> int | None:
    if not hasattr(given, "seek") or not hasattr(given, "tell"):
        return None
    try:
        position: int = given.tell()
        given.seek(position)
    except (OSError, ValueError):  # a pipe has no position
        return None
    return position


def _is_text(file: Any) -> bool:
    return isinstance(file.read(0), str)


def _chunks(file: Any) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk.encode() if isinstance(chunk, str) else chunk
