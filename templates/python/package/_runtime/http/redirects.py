"""Where an answer leads to, and the request that follows it (RFC 9110, 15.4).

No I/O: `exchange` sends what is made here.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from ...exceptions import ApiConnectionException
from ..values.addresses import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from ..request.prepared import Prepared

FOLLOWED = (301, 302, 303, 307, 308)
MOST = 20
# What another origin is told; everything else may hold a credential.
KEPT_ELSEWHERE = ("accept", "accept-encoding", "accept-language", "user-agent")
ABOUT_THE_BODY = frozenset(
    (
        "content-disposition",
        "content-encoding",
        "content-language",
        "content-location",
        "content-length",
        "content-type",
        "digest",
        "last-modified",
        "transfer-encoding",
    )
)


def target(response: httpx2.Response) -> httpx2.URL | None:
    """The address that a redirect leads to; None for every other answer.

    A fragment is for the reader of a page, and a user name in a reference of somebody
    else is none of ours (RFC 9110, 4.2.4): both are left out.
    """
    if response.status_code not in FOLLOWED:
        return None
    location = response.headers.get("location")
    if not location:
        return None
    import httpx2

    try:
        found = response.request.url.join(location)
        found = found.copy_with(fragment=None, userinfo=b"")
    except (httpx2.InvalidURL, ValueError) as error:
        raise refused(response, f"is no address: {shown(location)}") from error
    if found.scheme not in ("http", "https") or not found.host:
        raise refused(response, f"leads to {shown(location)}, which is no HTTP")
    return found


def redirected(
    prepared: Prepared, response: httpx2.Response, target: httpx2.URL
) -> Prepared:
    """The request for the address that an answer leads to.

    303 asks for it with GET; 301 and 302 make a GET of a POST, as ever, and leave every
    other method as it is; 307 and 308 change none. Another origin gets no credentials.
    """
    found = copy(prepared)
    found.base, found.path, found.query = str(target), "", []
    # A key in the query belongs to the address, which the server has given.
    found.credentials = [each for each in prepared.credentials if each[0] != "query"]
    found.method = method(prepared.method, response.status_code)
    if found.method != prepared.method:
        found.body = None
        keep(found, lambda name: name not in ABOUT_THE_BODY)
    if not same_origin(target, response.request.url):
        found.credentials, found.cookies = [], []
        about = ABOUT_THE_BODY - {"content-length", "transfer-encoding"}
        keep(found, lambda name: name in KEPT_ELSEWHERE or name in about)
    if not found.replayable:
        raise refused(response, "wants the body again, which cannot be sent twice")
    return found


def method(sent: str, status: int) -> str:
    """The method of the next request (RFC 9110, 15.4.2 to 15.4.9)."""
    if status == 303:
        return sent if sent == "HEAD" else "GET"
    return "GET" if sent == "POST" and status in (301, 302) else sent


def keep(prepared: Prepared, is_kept: Callable[[str], bool]) -> None:
    """Leave out some headers; their names are asked for in lower case."""
    prepared.headers = {
        name: value for name, value in prepared.headers.items() if is_kept(name)
    }
    prepared.last_headers = {
        name: value
        for name, value in prepared.last_headers.items()
        if is_kept(name.lower())
    }


def same_origin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Whether two addresses are the same scheme, host and port."""
    return (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)


def refused(response: httpx2.Response, why: str) -> ApiConnectionException:
    """A redirect that is not followed."""
    request = response.request
    what = f"{request.method} {shown(str(request.url))}: the redirect"
    text = f"{what} ({response.status_code}) {why}"
    return ApiConnectionException(text, is_temporary=False)
