"""Fetches documents over HTTP.

In: a URL, and where redirects may lead. Out: the bytes and the URL after redirects. Only http and https, also after a
redirect; with limits of time and size. Proxies come from the environment, as everywhere.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from time import monotonic
from typing import Any, Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from generator.document.allowance import SIZE_LIMIT
from generator.document.credentials import NOBODY, Credentials

TIMEOUT: Final = 30.0
"""Seconds in which an answer must begin, and again in which all of it must have come."""

CHUNK: Final = 65_536
USER_AGENT: Final = "gen-client"
ACCEPT: Final = "application/yaml, application/json, text/plain;q=0.9, */*;q=0.8"


class FetchError(Exception):
    """A document could not be fetched; `advice` says what may help."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice


class TooLargeError(Exception):
    """There is more than SIZE_LIMIT."""


class Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to where they may lead."""

    def __init__(self, allowed: Callable[[str], bool], credentials: Credentials) -> None:
        self.allowed = allowed
        self.credentials = credentials

    def redirect_request(self, request: Any, *answer: Any) -> urllib.request.Request | None:
        url = answer[-1]
        if not self.allowed(url):
            host = urlsplit(url).netloc
            raise FetchError(
                f"it is redirected to '{host}', which is not allowed",
                f"--allow-remote {host} allows it",
            )
        following = super().redirect_request(request, *answer)
        if following is not None:
            for name, _ in self.credentials.headers:
                following.remove_header(name.capitalize())
            for name, value in self.credentials.of(url).items():
                following.add_header(name, value)
        return following


def fetch(
    url: str, allowed: Callable[[str], bool], credentials: Credentials = NOBODY
) -> tuple[bytes, str]:
    """The content behind the URL, and the URL that it finally came from."""
    try:
        headers = {"User-Agent": USER_AGENT, "Accept": ACCEPT, **credentials.of(url)}
        request = urllib.request.Request(url, headers=headers)
        with opener(allowed, credentials).open(request, timeout=TIMEOUT) as response:
            return receive(response), response.geturl()
    except HTTPError as error:
        error.close()
        raise FetchError(*about_status(error.code, str(error.reason))) from error
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise FetchError(describe(error), "check the address and the network connection") from error


def receive(response: HTTPResponse) -> bytes:
    """The whole content, unless it takes too long or is too large: a server that trickles is not waited for."""
    end = monotonic() + TIMEOUT
    parts, size = [], 0
    while part := response.read1(CHUNK):
        parts.append(part)
        size += len(part)
        if size > SIZE_LIMIT:
            raise TooLargeError
        if monotonic() > end:
            raise TimeoutError
    if response.length:
        raise HTTPException(f"the connection broke off {response.length:,} bytes before the end")
    return b"".join(parts)


def opener(
    allowed: Callable[[str], bool], credentials: Credentials
) -> urllib.request.OpenerDirector:
    """An opener that cannot be led to files or FTP: urllib's default one can."""
    director = urllib.request.OpenerDirector()
    handlers: tuple[Any, ...] = (
        urllib.request.ProxyHandler(),
        urllib.request.UnknownHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        Redirects(allowed, credentials),
        urllib.request.HTTPErrorProcessor(),
    )
    for handler in handlers:
        director.add_handler(handler)
    return director


def describe(error: Exception) -> str:
    """What went wrong, without the wrapping of urllib."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, TimeoutError):
        return f"no answer within {TIMEOUT:.0f} seconds"
    if isinstance(reason, OSError) and reason.strerror:
        return reason.strerror
    return str(reason) or type(reason).__name__


def about_status(status: int, reason: str) -> tuple[str, str]:
    """What a status says, and what may help."""
    if 300 <= status < 400:  # urllib has given up on it, in words of its own
        advice = "open the address in a browser, and give the one where the document is in the end"
        return f"its redirects (HTTP status {status}) lead in a circle, or nowhere", advice
    return f"HTTP status {status} {reason}", status_advice(status)


def status_advice(status: int) -> str:
    if status in (401, 403):
        return (
            "the server wants to know who asks: --header 'Authorization: Bearer ${TOKEN}' (or `headers` in the"
            " settings) tells it, with a variable of the environment"
        )
    if status == 404:
        return "check the address; on GitHub, use the raw file's"
    return "try again later, or download the file and give its path"
