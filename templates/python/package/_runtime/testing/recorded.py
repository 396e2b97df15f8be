"""A request that a mock received, taken apart for assertions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import httpx2


class MockPart:
    """A file in a multipart body."""

    __slots__ = ("content", "content_type", "filename", "headers")

    def __init__(
        self, content: bytes, filename: str, headers: Mapping[str, str]
    ) -> None:
        self.content = content
        self.filename = filename
        self.headers = headers
        self.content_type = headers.get("content-type", "")

    def __repr__(self) -> str:
        return f"MockPart({self.filename!r}, {self.content_type!r}, {self.content!r})"


class MockRequest:
    """A request as it was sent."""

    __slots__ = ("body", "path", "request")

    def __init__(self, request: httpx2.Request, path: str) -> None:
        self.request = request
        self.path = path
        """As it was sent, percent-encoded, after the path of the server."""
        self.body = request.content

    @property
    def method(self) -> str:
        """The method, in capitals."""
        return self.request.method

    @property
    def url(self) -> str:
        """The whole URL."""
        return str(self.request.url)

    @property
    def query_string(self) -> str:
        """The query as it was sent."""
        return self.request.url.query.decode("ascii")

    @property
    def query(self) -> dict[str, Any]:
        """The query decoded: texts, and lists of texts for repeated names."""
        return _collected(_pairs(self.query_string))

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, whatever the case of their names."""
        return self.request.headers

    @property
    def content_type(self) -> str:
        """The media type of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip()

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies as they were sent."""
        pairs = (
            each.partition("=") for each in self.headers.get("cookie", "").split(";")
        )
        return {name.strip(): value for name, found, value in pairs if found}

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    @property
    def json(self) -> Any:
        """The body as JSON."""
        from json import loads

        return loads(self.body)

    @property
    def form(self) -> dict[str, Any]:
        """The fields of a form: texts, `MockPart` for files, lists for repeated names."""
        if self.content_type.startswith("multipart/"):
            return _collected(_parts(self.headers["content-type"], self.body))
        return _collected(_pairs(self.text))

    def __repr__(self) -> str:
        return f"MockRequest({self.method} {self.path})"


def _pairs(text: str) -> list[tuple[str, str]]:
    from urllib.parse import parse_qsl

    return parse_qsl(text, keep_blank_values=True)


def _collected(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, list[Any]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {
        name: values if len(values) > 1 else values[0] for name, values in found.items()
    }


def _parts(content_type: str, body: bytes) -> list[tuple[str, Any]]:
    """The parts of a multipart body (RFC 7578) by name, in their order."""
    boundary = _parameter(content_type, "boundary").encode()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)[1:-1]
    return [_part(each.removeprefix(b"\r\n")) for each in pieces]


def _part(piece: bytes) -> tuple[str, Any]:
    head, _, content = piece.partition(b"\r\n\r\n")
    lines = (line.partition(":") for line in head.decode().split("\r\n"))
    headers = {name.strip().lower(): value.strip() for name, _, value in lines}
    disposition = headers.get("content-disposition", "")
    name = _parameter(disposition, "name")
    if "filename=" not in disposition:
        return name, content.decode()
    return name, MockPart(content, _parameter(disposition, "filename"), headers)


def _parameter(header: str, name: str) -> str:
    """A parameter of a header, quoted or not."""
    import re

    found = re.search(rf';\s*{name}=(?:"([^"]*)"|([^;\s]*))', header)
    return (found[1] if found[1] is not None else found[2]) if found else ""
