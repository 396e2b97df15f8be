"""How a request follows a link to another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...exceptions import ApiResponseError

if TYPE_CHECKING:
    from ..words.operation import Operation
    from .prepared import Prepared


def follow(prepared: Prepared, operation: Operation[object], link: str) -> None:
    """Make a request for the page a link leads to, with all else as it was.

    The request stays at the server that was configured, so no credential goes
    elsewhere: of a link to another host only the query counts, and only if its path is
    that of the operation, as when the server is behind a gateway.
    """
    from urllib.parse import unquote, urljoin, urlsplit

    here = prepared.base + prepared.path
    origin = urlsplit(here)
    try:
        target = urlsplit(urljoin(here, link))
    except ValueError as error:
        text = f"{operation.id}: the link to the next page is no address: {error}"
        raise ApiResponseError(text) from error
    path = prepared.path.partition("?")[0]
    if target.hostname == origin.hostname:
        prepared.base = f"{origin.scheme}://{origin.netloc}"
        prepared.path = target.path
    elif target.path.endswith(path):
        prepared.path = path
    else:
        raise ApiResponseError(
            f"{operation.id}: the next page is said to be at another host: "
            f"{target.scheme}://{target.netloc}"
        )
    said = [each for each in target.query.split("&") if each]
    names = {unquote(each.partition("=")[0]) for each in said}
    names |= {each.wire_name for each in operation.parameters}
    kept = [
        each for each in prepared.query if unquote(each.partition("=")[0]) not in names
    ]
    prepared.query = [*said, *kept]
