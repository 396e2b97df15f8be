"""Fetches documents over HTTP.

In: a URL. Out: the bytes and the URL after redirects. Only http and https, also after a redirect; with a timeout and a
limit on size. Proxies come from the environment, as everywhere.
"""

from __future__ import annotations

import urllib.request
from http.client import HTTPException
from typing import Any, Final
from urllib.error import HTTPError, URLError

TIMEOUT: Final = 30.0
USER_AGENT: Final = "gen-client"
ACCEPT: Final = "application/yaml, application/json, text/plain;q=0.9, */*;q=0.8"
SIZE_LIMIT: Final = 64_000_000


class FetchError(Exception):
    """A document could not be fetched; `advice` says what may help."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice


class TooLargeError(Exception):
    """There is more than SIZE_LIMIT."""


def fetch(url: str) -> tuple[bytes, str]:
    """The content behind the URL, and the URL that it finally came from."""
    try:
        request = urllib.request.Request(url, headers={"User-Agent": USER_AGENT, "Accept": ACCEPT})
        with opener().open(request, timeout=TIMEOUT) as response:
            data: bytes = response.read(SIZE_LIMIT + 1)
            final: str = response.geturl()
    except HTTPError as error:
        error.close()
        raise FetchError(
            f"HTTP status {error.code} {error.reason}", status_advice(error.code)
        ) from error
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise FetchError(describe(error), "check the address and the network connection") from error
    if len(data) > SIZE_LIMIT:
        raise TooLargeError
    return data, final


def opener() -> urllib.request.OpenerDirector:
    """An opener that cannot be led to files or FTP: urllib's default one can."""
    director = urllib.request.OpenerDirector()
    handlers: tuple[Any, ...] = (
        urllib.request.ProxyHandler(),
        urllib.request.UnknownHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPRedirectHandler(),
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


def status_advice(status: int) -> str:
    if status in (401, 403):
        return "the server wants to know who asks: download the file and give its path"
    if status == 404:
        return "check the address; on GitHub, use the raw file's"
    return "try again later, or download the file and give its path"
