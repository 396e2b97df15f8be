"""A file that is written while it is received, in constant memory.

It is written beside its place and moved there when it is whole, so that nobody finds
half a file.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self

    Progress = Callable[[int, int | None], object]


class Download:
    """Use it in a ``with`` block; what is written counts when the block ends well."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        headers: Mapping[str, str],
        progress: Progress | None = None,
    ) -> None:
        self.path = Path(path)
        self.received = 0
        self.total = total(headers)
        self.progress = progress
        self._part = self.path.with_name(f".{self.path.name}.{os.urandom(4).hex()}")

    def write(self, chunk: bytes) -> None:
        """Add to the file, and tell how far it is."""
        self._file.write(chunk)
        self.received += len(chunk)
        if self.progress is not None:
            self.progress(self.received, self.total)

    def __enter__(self) -> Self:
        self._file = self._part.open("xb")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()
        if error is None:
            self._part.replace(self.path)
        else:
            self._part.unlink(missing_ok=True)


def total(headers: Mapping[str, str]) -> int | None:
    """The size of the file, where it is known beforehand."""
    length = headers.get("content-length", "")
    is_packed = headers.get("content-encoding", "identity") != "identity"
    return int(length) if length.isdigit() and not is_packed else None
