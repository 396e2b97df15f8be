"""What a `Configuration` has only for programs that were written for OpenAPI Generator's
client; `compat`, which holds it, is imported when one asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging
    import os
    from typing import Any

    from ..compat.config.logs import Logs


class Compatible:
    """Loggers and where they write; `debug` says how much."""

    temp_folder_path: str | None = None
    """Where a custom `response_deserialize` puts an answer of the type ``file``."""
    _logs: Logs | None = None

    def _written(self) -> Logs:
        found = self._logs
        if found is None:
            from ..compat.config.logs import Logs

            found = vars(self).setdefault("_logs", Logs())
        return found

    @property
    def logger(self) -> dict[str, logging.Logger]:
        """The loggers, as ``package_logger`` and ``urllib3_logger`` (httpx2's)."""
        return self._written().loggers

    @property
    def logger_format(self) -> str:
        """The format of lines in the file and in the stream."""
        return self._written().format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        self._written().use_format(value)

    @property
    def logger_formatter(self) -> logging.Formatter:
        """What makes these lines."""
        return self._written().formatter

    @logger_formatter.setter
    def logger_formatter(self, value: logging.Formatter) -> None:
        self._written().use_formatter(value)

    @property
    def logger_file(self) -> str | os.PathLike[str] | None:
        """A file to write to besides; None for none."""
        return self._written().file

    @logger_file.setter
    def logger_file(self, value: str | os.PathLike[str] | None) -> None:
        self._written().write_to(value)

    @property
    def logger_file_handler(self) -> logging.FileHandler | None:
        """What writes to the file."""
        return self._written().file_handler

    @property
    def logger_stream_handler(self) -> logging.Handler | None:
        """A handler of the program's own."""
        return self._written().stream

    @logger_stream_handler.setter
    def logger_stream_handler(self, value: logging.Handler | None) -> None:
        self._written().stream_to(value)


def retry_arguments(given: Any) -> dict[str, Any] | None:
    """The arguments of `Retries` by what has the attributes of a `urllib3.Retry`."""
    from ..compat.config.retry import arguments

    return arguments(given)
