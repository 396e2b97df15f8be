"""Which requests a rule of a mock is for: a method, and a path of the document.

In: what a test wrote, and a request's URL. Out: whether they match, and the request's
path without that of the server. Does not know answers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

from ... import _settings
from ..config.servers import whole
from ..values.addresses import no_escape
from ..words.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ...configuration import Configuration
    from ..words.settings import Server

VARIABLE = re.compile(r"\{([^{}]*)\}")
PLAIN = "/%:@!$&'()*+,;=~"  # what a path holds unencoded (RFC 3986, 3.3)


class Route:
    """A method and a path, which may hold ``{variables}``; or a whole URL."""

    def __init__(
        self,
        method: str,
        path: str,
        *,
        servers: Sequence[Server] = (),
        wide: frozenset[str] = frozenset(),
    ) -> None:
        self.method = method.upper()
        self.path = path
        self.servers = servers
        template, _, query = path.partition("#")[0].partition("?")
        self.is_absolute = "://" in template
        self.query = [
            (name, value_pattern(value))
            for name, value in parse_qsl(query, keep_blank_values=True)
        ]
        self.pattern = pattern(template, wide)
        self.variables = len(VARIABLE.findall(template))

    def matched(
        self, method: str, url: str, configuration: Configuration
    ) -> str | None:
        """The path after that of the server, as it was sent; None for another one."""
        address, _, query = url.partition("?")
        sent = parse_qsl(query, keep_blank_values=True)
        if method.upper() != self.method or not self._asks(sent):
            return None
        if self.is_absolute:
            return _path(address) if re.fullmatch(self.pattern, address) else None
        for base in bases(configuration, self.servers):
            found = re.fullmatch(f"{base}({self.pattern})", _path(address))
            if found:
                return found[1]
        return None

    def _asks(self, sent: list[tuple[str, str]]) -> bool:
        """Whether a query has all that the path names, each with any variables."""
        return all(
            any(name == wanted and re.fullmatch(found, value) for name, value in sent)
            for wanted, found in self.query
        )

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def pattern(template: str, wide: frozenset[str] = frozenset()) -> str:
    """A regular expression for a path; `wide` variables may hold slashes."""
    pieces = VARIABLE.split(no_escape(template))
    return "".join(
        (
            (".+" if piece in wide else "[^/]+")
            if index % 2
            else re.escape(quote(piece, safe=PLAIN))
        )
        for index, piece in enumerate(pieces)
    )


def value_pattern(value: str) -> str:
    """A regular expression for a value of the query, which may hold variables."""
    pieces = VARIABLE.split(value)
    return "".join(
        "(?s:.*)" if index % 2 else re.escape(piece)
        for index, piece in enumerate(pieces)
    )


def bases(configuration: Configuration, servers: Sequence[Server]) -> Iterator[str]:
    """Patterns for what stands before the paths of the document."""
    yield re.escape(_path(whole(configuration.host)))
    for server in (*servers, *_settings.SERVERS):
        _, _, rest = server.url.rpartition("://")
        yield pattern(rest[rest.find("/") :].rstrip("/") if "/" in rest else "")
    yield ""


def _path(address: str) -> str:
    return urlsplit(address).path


def route_of(operation: str | Callable[..., Any], path: str) -> Route:
    """The route of ``"GET", "/files"``, or of a method such as ``FilesApi.list_files``."""
    if isinstance(operation, str):
        return Route(operation, path)
    found = operation_of(operation)
    wide = frozenset(each.wire_name for each in found.parameters if each.allow_reserved)
    return Route(found.method, found.path, servers=found.servers, wide=wide)


def operation_of(method: Any) -> Operation[object]:
    """The operation that a method calls: the one constant of its module it names."""
    method = getattr(method, "__func__", method)
    while hasattr(method, "__wrapped__"):
        method = method.__wrapped__
    names = method.__code__.co_names if hasattr(method, "__code__") else ()
    for name in names:
        if isinstance(method.__globals__.get(name), Operation):
            found: Operation[object] = method.__globals__[name]
            return found
    raise TypeError(f"no method of an API: {method!r}")
