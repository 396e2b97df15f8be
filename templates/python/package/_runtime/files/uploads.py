"""Files that are sent, read while they are sent.

In: what a caller gave as a file. Out: an iterable of bytes that knows its length where
it can be known, and starts again when it is iterated again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from inspect import iscoroutinefunction
from typing import Any

from ...exceptions import ApiFileError, ApiFileNotFoundError

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
        if self._is_path:
            readable(content)

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """The files in the body, which is this one."""
        return (self,)

    def pieces(self) -> Iterator[bytes | Upload]:
        """The body in order, its files unread."""
        yield self

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


def readable(path: Any) -> None:
    """Refuse a path that leads to no file, before anything is sent."""
    from stat import S_ISDIR

    try:
        if S_ISDIR(os.stat(path).st_mode):
            raise ApiFileError(f"{path!s} is a folder, not a file")
    except FileNotFoundError as error:
        raise ApiFileNotFoundError(error.errno, error.strerror, path) from error
    except (OSError, ValueError) as error:
        if isinstance(error, ApiFileError):
            raise
        raise ApiFileError(f"{path!r}: {error}") from error


def is_awaited(content: Any) -> bool:
    """Whether a content is read by awaiting: by its ``read``, else by ``async for``."""
    read = getattr(content, "read", None)
    return hasattr(content, "__aiter__") if read is None else iscoroutinefunction(read)


def guessed_type(filename: str | None) -> str:
    """The media type that belongs to a file's name."""
    from mimetypes import guess_type

    found = guess_type(filename)[0] if filename else None
    return found or "application/octet-stream"


def content_of(value: Any) -> Any:
    """The content of ``(name, content)``, also with a content type and headers."""
    is_pair = value.__class__ is tuple and len(value) in (2, 3, 4)
    return value[1] if is_pair else value


def _told(given: Any) -> tuple[Any, Any, Any]:
    """Name, content type and headers, as far as they were given."""
    name, _, content_type, headers = (*given, None, None)[:4]
    return name, content_type, headers


def is_file(value: Any) -> bool:
    """Whether a value can only be meant as a file; a text may be a path or a text."""
    content = content_of(value)
    if isinstance(content, (bytes, bytearray, memoryview, os.PathLike)):
        return True
    return hasattr(content, "read") or hasattr(content, "__aiter__")


def _name_of(given: Any) -> str | None:
    is_path = isinstance(given, str) or hasattr(given, "__fspath__")
    name: Any = given if is_path else getattr(given, "name", None)
    if isinstance(name, str) or hasattr(name, "__fspath__"):
        return os.path.basename(os.fsdecode(name))
    return None


def has_position(given: Any) -> bool:
    """Whether an open file may tell where it stands."""
    return hasattr(given, "seek") and hasattr(given, "tell")


def _position(given: Any) -> int | None:
    if not has_position(given) or is_awaited(given):
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
