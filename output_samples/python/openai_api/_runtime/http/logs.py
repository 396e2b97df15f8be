"""What goes over the wire, in the log of the package: no secrets, no bodies.

DEBUG has each request and answer, INFO each wait before another try, and once what
answers are not as the document says. A program that set up no logging sees none of it.
"""

from __future__ import annotations

import logging
import re
from threading import Lock
from time import perf_counter
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ... import _settings
from ...exceptions import SECRET_HEADERS, request_id
from ..values.addresses import shown
from ..words.settings import ApiKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import httpx2

    from ..request.prepared import Prepared

LOGGER = logging.getLogger(_settings.PACKAGE)
# Names that keys go by where no security scheme names them.
SECRET_NAMES = re.compile(
    r"(?i)(?<!idempotency-)(key|token|secret|passwo?r?d|pwd|auth|authorization|cookie|signature|sig|credential"
    r"|jwt|session|sessionid)$"
)


_said: dict[tuple[str, str], None] = {}
_lock = Lock()
MOST_SAID = 1000


def first_time(operation: str, problem: str) -> bool:
    """Whether a problem of an operation has not been said yet, at whatever index of a
    list it is; of the last thousand problems this is known.
    """
    key = (operation, re.sub(r"\[\d+\]", "[]", problem)[:500])
    with _lock:
        is_new = key not in _said
        _said.pop(key, None)
        _said[key] = None
        if len(_said) > MOST_SAID:
            del _said[next(iter(_said))]
    return is_new


class Hiding(logging.Filter):
    """Takes secrets out of what httpx2 logs of requests, at INFO: the whole address."""

    def __init__(self) -> None:
        super().__init__()
        kinds = [each for each in _settings.AUTH.values() if isinstance(each, ApiKey)]
        self.secrets = frozenset(each.name.lower() for each in kinds)

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass; its addresses have no secrets then."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                self.hidden(str(each)) if type(each).__name__ == "URL" else each
                for each in record.args
            )
        return True

    def hidden(self, address: str) -> str:
        """An address as it may be printed."""
        address, found, query = address.partition("?")
        return f"{shown(address)}{found}{hidden(query, self.secrets)}"


HIDING = Hiding()
logging.getLogger("httpx2").addFilter(HIDING)


class Log:
    """The log of one call; costs next to nothing where nobody listens."""

    __slots__ = ("is_on", "prepared", "since")

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.is_on = LOGGER.isEnabledFor(logging.DEBUG)
        self.since = 0.0

    def sending(self, tried: int) -> None:
        """A request goes out."""
        if self.is_on:
            self.since = perf_counter()
            again = f" (try {tried + 1})" if tried else ""
            headers = redacted(self.prepared.all_headers(), self._secrets("header"))
            LOGGER.debug("%s%s: %s, %s", self._what(), again, self._size(), headers)

    def answered(self, response: httpx2.Response) -> None:
        """An answer has come."""
        if self.is_on:
            status = f"{response.status_code} {response.reason_phrase}".strip()
            said = request_id(response.headers)
            LOGGER.debug(
                "%s: %s after %.3f s%s, %s",
                self._what(),
                status,
                perf_counter() - self.since,
                f", request id {said}" if said else "",
                redacted(response.headers.items()),
            )

    def failed(self, error: Exception) -> None:
        """No answer has come."""
        if self.is_on:
            LOGGER.debug("%s after %.3f s", error, perf_counter() - self.since)

    def waiting(self, tried: int, most: int, seconds: float) -> None:
        """Another try follows."""
        if LOGGER.isEnabledFor(logging.INFO):
            what = self._what()
            LOGGER.info("%s: retry %d of %d in %.3f s", what, tried, most, seconds)

    def _what(self) -> str:
        prepared = self.prepared
        address, found, query = prepared.url.partition("?")
        secrets = self._secrets("query")
        return f"{prepared.method} {shown(address)}{found}{hidden(query, secrets)}"

    def _size(self) -> str:
        body = self.prepared.body
        size = len(body) if isinstance(body, bytes) else getattr(body, "length", None)
        return "no body" if body is None else f"{'?' if size is None else size} bytes"

    def _secrets(self, wanted: str) -> frozenset[str]:
        """The names under which this request carries its credentials."""
        found = self.prepared.credentials
        return frozenset(name.lower() for place, name, _ in found if place == wanted)


def redacted(
    headers: Iterable[tuple[str, str]], secrets: frozenset[str] = frozenset()
) -> Mapping[str, str]:
    """Headers as they may be printed."""
    return {
        name: "***" if is_secret(name, secrets | SECRET_HEADERS) else value
        for name, value in headers
    }


def hidden(query: str, secrets: frozenset[str]) -> str:
    """A query as it may be printed."""
    pairs = (pair.partition("=") for pair in query.split("&"))
    return "&".join(
        f"{name}=***" if is_secret(unquote(name), secrets) else f"{name}{found}{value}"
        for name, found, value in pairs
    )


def is_secret(name: str, secrets: frozenset[str]) -> bool:
    """Whether what goes by a name is to be kept."""
    return name.lower() in secrets or SECRET_NAMES.search(name) is not None
