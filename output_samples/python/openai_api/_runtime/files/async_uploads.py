"""Files that are read by awaiting, and bodies with files as the async client sends them.

In: an open file whose ``read`` is a coroutine function, or an async iterable of bytes.
Out: the same as of other files, but for ``async for``; on asyncio and trio.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Iterator
from typing import Any

from ...exceptions import ApiTypeError
from .uploads import CHUNK, Upload, has_position

REFUSED = "A file that has to be awaited needs an AsyncApiClient"


class AsyncUpload(Upload):
    """The content of a file that is awaited; `locate` it before it is sent."""

    __slots__ = ("_has_position", "_length")

    def __init__(self, given: Any, filename: str | None = None) -> None:
        super().__init__(given, filename)
        self._has_position = has_position(self.content)
        self._length: int | None = None

    @property
    def replayable(self) -> bool:
        """Whether it can be sent twice, as far as that is known yet."""
        return self._has_position

    @property
    def length(self) -> int | None:
        """The number of bytes, if it is known before they are read."""
        return self._length

    async def locate(self) -> None:
        """Find out where the file stands and how much of it is left."""
        if not self._has_position:
            return
        try:
            self._start = await _awaited(self.content.tell())
            end = await _awaited(self.content.seek(0, os.SEEK_END))
            await _awaited(self.content.seek(self._start))
        except (OSError, ValueError):  # a pipe has no position
            self._has_position = False
            return
        if isinstance(await self.content.read(0), bytes):
            self._length = end - self._start

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        if not hasattr(self.content, "read"):
            async for chunk in self.content:
                yield chunk
            return
        if self._has_position:
            await _awaited(self.content.seek(self._start))
        while chunk := await self.content.read(CHUNK):
            yield chunk.encode() if isinstance(chunk, str) else chunk

    def __iter__(self) -> Iterator[bytes]:
        raise ApiTypeError(REFUSED)


async def _awaited(value: Any) -> Any:
    """Some libraries await what others just return."""
    return await value if hasattr(value, "__await__") else value
