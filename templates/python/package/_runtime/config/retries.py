"""Whether a request is sent again, and how long to wait before; no I/O.

Knows statuses, headers and exceptions; does not know how requests are sent.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from ...exceptions import ApiTypeError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping
    from typing import Any, Protocol

    from ...exceptions import ApiConnectionException

    class RetryLike(Protocol):
        """What has the attributes of a `urllib3.Retry`."""

        @property
        def total(self) -> Any: ...


IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"))


class Retries:
    """When a request is sent again: no connection, 408, 409, 429, 5xx.

    The wait doubles each time, up to a quarter shorter by chance, so that many clients
    do not come back at once. A server that says how long to wait (``Retry-After``,
    ``retry-after-ms``) is obeyed, as is one that says whether to (``x-should-retry``).

    A POST may be done twice by a server that was too slow to answer. Each one carries
    an idempotency key, the same in each try, by which servers that know such keys tell;
    for others there is ``idempotent_only``.

    :param most: how often to try again
    :param first_wait: seconds before the second try
    :param longest_wait: most seconds before any other
    :param longest_asked: a server that asks for more seconds is not tried again
    :param idempotent_only: do not repeat a POST or PATCH that the server may have begun
    :param statuses: those to try again at, instead of 408, 409, 429 and 5xx; 413, 429
        and 503 with a ``Retry-After`` are tried again, too
    :param methods: those to repeat once the server may have begun; all without it
    :param clock: seconds since 1970; for tests
    :param random: a number from 0 to 1; for tests
    :param sleep: waits; with an async client it may be a coroutine function
    """

    __slots__ = (
        "clock",
        "first_wait",
        "idempotent_only",
        "longest_asked",
        "longest_wait",
        "methods",
        "most",
        "random",
        "sleep",
        "statuses",
    )

    def __init__(
        self,
        most: int = 2,
        *,
        first_wait: float = 0.5,
        longest_wait: float = 8.0,
        longest_asked: float = 120.0,
        idempotent_only: bool = False,
        statuses: Collection[int] | None = None,
        methods: Collection[str] | None = None,
        clock: Callable[[], float] = time.time,
        random: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object] | object] | None = None,
    ) -> None:
        self.most = most
        self.first_wait = first_wait
        self.longest_wait = longest_wait
        self.longest_asked = longest_asked
        self.idempotent_only = idempotent_only
        self.statuses = None if statuses is None else frozenset(statuses)
        every = None if methods is None else frozenset(map(str.upper, methods))
        self.methods = every
        self.clock = clock
        self.random = random or chance
        self.sleep = sleep

    def after_error(
        self, tried: int, method: str, error: ApiConnectionException
    ) -> float | None:
        """Seconds to wait after a try without an answer; None to give up."""
        if tried >= self.most or not error.is_temporary:
            return None
        if self.idempotent_only and error.was_sent and method not in IDEMPOTENT:
            return None
        if error.was_sent and self.methods is not None and method not in self.methods:
            return None
        return self.backoff(tried)

    def after_answer(
        self, tried: int, method: str, status: int, headers: Mapping[str, str]
    ) -> float | None:
        """Seconds to wait after an answer; None if it stands."""
        if tried >= self.most or not self.repeats(method, status, headers):
            return None
        asked = self.asked(headers)
        if asked is None or asked <= 0:
            return self.backoff(tried)
        return asked if asked <= self.longest_asked else None

    def repeats(self, method: str, status: int, headers: Mapping[str, str]) -> bool:
        """Whether another try may have another answer."""
        if self.methods is not None and method not in self.methods:
            return False
        said = headers.get("x-should-retry")
        if said in ("true", "false"):
            return said == "true"
        if self.idempotent_only and method not in IDEMPOTENT:
            return status == 429  # only this one says that nothing has been done
        if self.statuses is not None:
            asked = status in (413, 429, 503) and "retry-after" in headers
            return asked or status in self.statuses
        return status in (408, 409, 429) or status >= 500

    def backoff(self, tried: int) -> float:
        """Exponential, with jitter."""
        wait = min(self.first_wait * 2.0 ** min(tried, 60), self.longest_wait)
        return wait * (1 - 0.25 * self.random())

    def asked(self, headers: Mapping[str, str]) -> float | None:
        """Seconds that the server asks for (RFC 9110, 10.2.3)."""
        milliseconds = number(headers.get("retry-after-ms"))
        if milliseconds is not None:
            return milliseconds / 1000
        after = headers.get("retry-after")
        seconds = number(after)
        if seconds is not None or not after:
            return seconds
        return self._until(after)

    def _until(self, date: str) -> float | None:
        from email.utils import parsedate_to_datetime

        try:
            return parsedate_to_datetime(date).timestamp() - self.clock()
        except (ValueError, OverflowError):
            return None

    def __repr__(self) -> str:
        return f"Retries({self.most})"


def retries(given: int | Retries | RetryLike | None) -> Retries:
    """The policy that a number of retries stands for; the usual one for None."""
    if isinstance(given, Retries):
        return given
    if given is None or isinstance(given, int):
        return Retries() if given is None else Retries(given)
    from .foreign import retry_arguments

    read = retry_arguments(given)
    if read is None:
        found = type(given).__name__
        raise ApiTypeError(f"retries is a number or Retries, not {found}")
    return Retries(**read)


def number(text: str | None) -> float | None:
    """The finite number that a header holds, if it holds one."""
    try:
        found = float(text or "")
    except ValueError:
        return None
    return found if abs(found) < float("inf") else None


def chance() -> float:
    """A number from 0 to 1; ``random`` would cost more to import than all of this."""
    return int.from_bytes(os.urandom(4), "big") / 2**32


def idempotency_key() -> str:
    """A key that no other request has."""
    return f"retry-{os.urandom(16).hex()}"


NEVER = Retries(0)
