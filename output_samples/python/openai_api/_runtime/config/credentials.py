"""What one security scheme adds to a request, by what is given for it.

Credentials come from the configuration, else from the environment variable that the
scheme names in ``_settings.py``.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..words.settings import ApiKey, Basic, Bearer, MutualTls, OAuth2, OpenId, OtherAuth

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    from ..words.settings import Auth

    class Signing(Protocol):
        """What signs requests: `HttpSigningConfiguration`."""

        host: str | None

        def sign(
            self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
        ) -> dict[str, str]: ...

    class Given(Protocol):
        """What a configuration knows of whoever calls."""

        username: str | None
        password: str | None
        cert_file: str | None

        signing_info: Signing | None

        @property
        def access_token(self) -> str | Callable[[], object] | None: ...
        @property
        def http_client(self) -> object: ...
        def get_api_key_with_prefix(self, identifier: str, /) -> str | None: ...


# What a satisfied scheme adds: the place (header, query, cookie), the name, the value.
Credential = tuple[str, str, str]
SIGNATURE: Credential = ("signature", "", "")  # which depends on the whole request


def credential_of(
    name: str,
    scheme: Auth,
    given: Given,
    token: str | None = None,
) -> Credential | None:
    """What one scheme adds to a request, or None without a credential for it."""
    if isinstance(scheme, ApiKey):
        key = api_key(name, scheme, given)
        return None if key is None else (scheme.place, scheme.name, key)
    if isinstance(scheme, Basic):
        basic = basic_token(given, scheme)
        return None if basic is None else ("header", "Authorization", basic)
    if isinstance(scheme, (Bearer, OAuth2, OpenId)):
        token = token or access_token(name, scheme, given)
        return None if token is None else bearer(token)
    if isinstance(scheme, MutualTls):
        has_one = given.cert_file or given.http_client
        return ("", "", "") if has_one else None
    if isinstance(scheme, OtherAuth):
        if given.signing_info is not None and scheme.scheme.lower() == "signature":
            return SIGNATURE
        key = api_key(name, scheme, given)
        text = f"{scheme.scheme} {key}".strip()
        return None if key is None else ("header", "Authorization", text)
    return None


def bearer(token: str) -> Credential:
    """What a token adds to a request (RFC 6750)."""
    return ("header", "Authorization", f"Bearer {token}")


def api_key(name: str, scheme: Auth, given: Given) -> str | None:
    """The key of a scheme with its prefix."""
    key = given.get_api_key_with_prefix(name)
    return os.environ.get(scheme.env) if key is None and scheme.env else key


def access_token(name: str, scheme: Auth, given: Given) -> str | None:
    """The bearer token that is set; one of a callable has been asked for before."""
    token = given.access_token
    if token is None or callable(token):
        token = given.get_api_key_with_prefix(name)
    return os.environ.get(scheme.env) if token is None and scheme.env else token


def basic_token(given: Given, scheme: Basic | None = None) -> str | None:
    """``Basic …`` of user name and password, UTF-8 (RFC 7617)."""
    username, password = given.username, given.password
    if username is None and password is None and scheme is not None and scheme.env:
        username = os.environ.get(scheme.env)
        password = os.environ.get(scheme.password_env)
    if username is None and password is None:
        return None
    from base64 import b64encode

    pair = f"{username or ''}:{password or ''}".encode()
    return f"Basic {b64encode(pair).decode('ascii')}"
