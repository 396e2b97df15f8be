"""What an exception tells of the call that failed: its request without secrets, and what
to do where a credential was missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors.call import Call
from ..values.addresses import shown
from .auth import advice
from .logs import hidden
from .redirects import same_origin

if TYPE_CHECKING:
    import httpx2

    from ...configuration import Configuration
    from ..request.prepared import Prepared


def call_of(
    prepared: Prepared, response: httpx2.Response, configuration: Configuration
) -> Call:
    """The call that has got an answer."""
    request = response.request
    address, found, query = str(request.url).partition("?")
    secrets = frozenset(
        name.lower() for place, name, _ in prepared.credentials if place == "query"
    )
    url = f"{shown(address)}{found}{hidden(query, secrets)}"
    refused = response.status_code in (401, 403)
    hint = hint_for(prepared, response, configuration) if refused else None
    return Call(request.method, url, hint)


def hint_for(
    prepared: Prepared, response: httpx2.Response, configuration: Configuration
) -> str | None:
    """Why the server did not know who called, as far as that is seen from here."""
    import httpx2

    if prepared.auth or prepared.is_own("authorization"):
        return None
    if not prepared.credentials:
        return advice(prepared.security, configuration)
    if same_origin(response.request.url, httpx2.URL(prepared.base)):
        return None
    return (
        f"a redirect led to {response.request.url.netloc.decode()}, which is sent no "
        "credentials: if that is the API, give its address as host=…"
    )
