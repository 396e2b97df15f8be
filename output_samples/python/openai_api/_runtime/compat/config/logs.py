"""The loggers of a configuration, and where they write."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from .... import _settings

if TYPE_CHECKING:
    import os

    Path = str | os.PathLike[str]

FORMAT = "%(asctime)s %(levelname)s %(message)s"


class Logs:
    """The log of the package, and that of httpx2 under the name that urllib3's has; a
    file or a stream of the program's gets what both say.
    """

    __slots__ = ("file", "file_handler", "format", "formatter", "loggers", "stream")

    def __init__(self) -> None:
        self.loggers = {
            "package_logger": logging.getLogger(_settings.PACKAGE),
            "urllib3_logger": logging.getLogger("httpx2"),
        }
        self.file: Path | None = None
        self.file_handler: logging.FileHandler | None = None
        self.stream: logging.Handler | None = None
        self.use_format(FORMAT)

    def use_format(self, format: str) -> None:
        """Write lines in another format, also what writes already."""
        self.format = format
        self.use_formatter(logging.Formatter(format))

    def use_formatter(self, formatter: logging.Formatter) -> None:
        """Write lines as a formatter makes them."""
        self.formatter = formatter
        for each in (self.file_handler, self.stream):
            if each is not None:
                each.setFormatter(formatter)

    def write_to(self, path: Path | None) -> None:
        """Write to the end of a file, instead of the one before; None ends it."""
        made = None if path is None else logging.FileHandler(path, encoding="utf-8")
        former, self.file, self.file_handler = self.file_handler, path, made
        self._exchange(former, made)
        if former is not None:
            former.close()

    def stream_to(self, handler: logging.Handler | None) -> None:
        """Give the lines to a handler, instead of the one before."""
        former, self.stream = self.stream, handler
        self._exchange(former, handler)

    def _exchange(
        self, former: logging.Handler | None, handler: logging.Handler | None
    ) -> None:
        if handler is not None:
            handler.setFormatter(self.formatter)
        for logger in self.loggers.values():
            if former is not None:
                logger.removeHandler(former)
            if handler is not None:
                logger.addHandler(handler)
