"""A request as it is sent: its URL, headers and body, credentials given or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ..config.retries import NEVER
from .parameters import encode, header_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..config.credentials import Credential
    from .given import Body


class Prepared:
    """A request that is ready but for its credentials.

    ``auth`` and ``security`` say which ones it takes, ``credentials`` holds those of
    one try. What the caller has given by name wins: headers that are arguments of the
    operation (``own``) over those of the client and over credentials, as parameters and
    cookies do; ``last_headers`` over all others.
    """

    __slots__ = (
        "auth",
        "base",
        "body",
        "cookies",
        "credentials",
        "headers",
        "last_headers",
        "method",
        "own",
        "path",
        "query",
        "retries",
        "security",
        "timeout",
    )

    def __init__(self, method: str, base: str, path: str) -> None:
        self.method = method
        self.base = base
        self.path = path
        self.query: list[str] = []
        self.headers: dict[str, tuple[str, str]] = {}
        self.own: frozenset[str] = frozenset()
        self.cookies: list[str] = []
        self.body: Body | None = None
        self.timeout: Any = None
        self.auth: Mapping[str, Any] | str | None = None
        self.security: tuple[tuple[str, ...], ...] = ()
        self.credentials: list[Credential] = []
        self.last_headers: Mapping[str, str] = {}
        self.retries = NEVER

    @property
    def url(self) -> str:
        """The URL; a path of the document may hold a query of its own."""
        address = self.base + self.path
        query = self.query + [
            f"{encode(name)}={encode(value)}"
            for place, name, value in self.credentials
            if place == "query" and not has(self.query, name, "&")
        ]
        if not query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{'&'.join(query)}"

    @property
    def has_files(self) -> bool:
        """Whether the body is read while it is sent."""
        return self.body is not None and not isinstance(self.body, bytes)

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent twice."""
        body: Any = self.body
        return not self.has_files or body.replayable

    def header(self, name: str, value: str) -> None:
        """Set a header, whatever the case of its name, unless it is the caller's own."""
        key = name.lower()
        if key not in self.own:
            self.headers[key] = (name, value)

    def argument(self, name: str, value: str) -> None:
        """Set a header that the caller has given, or that tells what the caller gave."""
        self.headers[name.lower()] = (name, value)
        self.own |= {name.lower()}

    def has_header(self, name: str) -> bool:
        """Whether a header is set, by whomever."""
        return name.lower() in self.headers or self.is_own(name)

    def is_own(self, name: str) -> bool:
        """Whether a header is set by the caller of this request."""
        wanted = name.lower()
        if wanted in self.own or not self.last_headers:
            return wanted in self.own
        return any(each.lower() == wanted for each in self.last_headers)

    def all_headers(self) -> list[tuple[str, str]]:
        """The headers with those of the credentials, and cookies in one."""
        found = dict(self.headers)
        cookies = self.cookies
        if "cookie" in found:  # there is one such header (RFC 6265, 5.4)
            cookies = [found.pop("cookie")[1], *cookies]
        for place, name, value in self.credentials:
            if place == "header" and name.lower() not in self.own:
                found[name.lower()] = (name, value)
            elif place == "cookie" and not has(cookies, name, ";"):
                cookies = [*cookies, f"{name}={value}"]
        for name, value in self.last_headers.items():
            found[name.lower()] = (name, value)
        if cookies:
            found.setdefault("cookie", ("Cookie", "; ".join(cookies)))
        return list(found.values())

    def wire_headers(self) -> list[tuple[bytes, bytes]]:
        """All headers as bytes."""
        return [header_bytes(name, value) for name, value in self.all_headers()]


def has(pairs: list[str], name: str, separator: str) -> bool:
    """Whether texts such as ``a=1&b=2`` have a member of that name."""
    each = (member for pair in pairs for member in pair.split(separator))
    return any(unquote(one.partition("=")[0].strip()) == name for one in each)
