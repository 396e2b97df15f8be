"""Bodies with files as the async client sends them, on asyncio and trio."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiTypeError
from ..config.retries import NEVER
from ..files.async_uploads import REFUSED, AsyncUpload
from ..files.uploads import Upload

if TYPE_CHECKING:
    from ..request.multipart import MultipartBody
    from ..request.prepared import Prepared


class AsyncBody:
    """A body whose files are awaited, or read in a thread so that nothing has to wait."""

    __slots__ = ("body",)

    def __init__(self, body: Upload | MultipartBody) -> None:
        self.body = body

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        for piece in self.body.pieces():
            if isinstance(piece, bytes):
                yield piece
                continue
            async with aclosing(_chunks(piece)) as chunks:
                async for chunk in chunks:
                    yield chunk


def refuse(prepared: Prepared) -> None:
    """Raise where the body has a file that has to be awaited."""
    body: Any = prepared.body
    if any(isinstance(each, AsyncUpload) for each in body.uploads):
        raise ApiTypeError(REFUSED)


async def locate(prepared: Prepared) -> None:
    """Find out about the files of a body; without a position it is sent only once."""
    body: Any = prepared.body
    for each in body.uploads:
        if isinstance(each, AsyncUpload):
            await each.locate()
    if not body.replayable:
        prepared.retries = NEVER


def _chunks(upload: Upload) -> AsyncGenerator[bytes]:
    return aiter(upload) if isinstance(upload, AsyncUpload) else _in_threads(upload)


async def _in_threads(upload: Upload) -> AsyncGenerator[bytes]:
    from anyio.to_thread import run_sync

    chunks = iter(upload)
    while (chunk := await run_sync(next, chunks, None)) is not None:
        yield chunk
