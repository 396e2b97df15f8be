"""Applies one satisfied security alternative to a prepared request.

Credentials come from the configuration, else from the environment variable that the
scheme names in ``_settings.py``. Where no alternative is satisfied the request goes out
without credentials, and the server answers 401.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .settings import ApiKey, Basic, Bearer, MutualTls, OAuth2, OpenId, OtherAuth

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..configuration import Configuration
    from .prepare import Prepared
    from .settings import Auth
    from .tokens import Grant

# Stands for a token that is not there yet.
PENDING = "\0"
# What a satisfied scheme adds: the place (header, query, cookie), the name, the value.
Credential = tuple[str, str, str]


def authorize(
    prepared: Prepared,
    security: tuple[tuple[str, ...], ...],
    configuration: Configuration,
    token: str | None = None,
) -> None:
    """Add the credentials of the first alternative that the configuration satisfies.

    ``token`` is what the client credentials of the configuration have got.
    """
    for alternative in sorted(security, key=lambda names: not names):
        credentials = satisfied(alternative, configuration, token)
        if credentials is not None:
            for credential in credentials:
                prepared.add(*credential)
            return


def needed_grant(
    security: tuple[tuple[str, ...], ...], configuration: Configuration
) -> Grant | None:
    """The client credentials for which a token has to be got before `authorize`."""
    if not any(
        isinstance(configuration.schemes.get(name), OAuth2)
        for alternative in security
        for name in alternative
    ):
        return None
    from .tokens import grant_of

    for alternative in sorted(security, key=lambda names: not names):
        found = satisfied(alternative, configuration, PENDING)
        if found is not None:
            pending = any(value == f"Bearer {PENDING}" for _, _, value in found)
            grants = (
                grant_of(configuration.schemes[each], configuration)
                for each in alternative
            )
            return next(filter(None, grants), None) if pending else None
    return None


def satisfied(
    alternative: tuple[str, ...],
    configuration: Configuration,
    token: str | None = None,
) -> list[Credential] | None:
    """The credentials of schemes that are needed together; None if one is missing."""
    found: list[Credential] = []
    for name in alternative:
        scheme = configuration.schemes.get(name)
        credential = (
            None
            if scheme is None
            else credential_of(name, scheme, configuration, token)
        )
        if credential is None:
            return None
        if credential[0]:
            found.append(credential)
    return found


def credential_of(
    name: str, scheme: Auth, configuration: Configuration, got: str | None = None
) -> Credential | None:
    """What one scheme adds to a request, or None without a credential for it."""
    if isinstance(scheme, ApiKey):
        key = api_key(name, scheme, configuration)
        return None if key is None else (scheme.place, scheme.name, key)
    if isinstance(scheme, Basic):
        basic = basic_token(configuration, scheme)
        return None if basic is None else ("header", "Authorization", basic)
    if isinstance(scheme, (Bearer, OAuth2, OpenId)):
        token = access_token(name, scheme, configuration)
        if token is None and got is not None:
            token = got if grants(scheme, configuration) else None
        return None if token is None else ("header", "Authorization", f"Bearer {token}")
    if isinstance(scheme, MutualTls):
        has_one = configuration.cert_file or configuration.http_client
        return ("", "", "") if has_one else None
    if isinstance(scheme, OtherAuth):
        key = api_key(name, scheme, configuration)
        text = f"{scheme.scheme} {key}".strip()
        return None if key is None else ("header", "Authorization", text)
    return None


def grants(scheme: Auth, configuration: Configuration) -> bool:
    """Whether the scheme gets its tokens by itself."""
    if not isinstance(scheme, OAuth2):
        return False
    from .tokens import grant_of

    return grant_of(scheme, configuration) is not None


def api_key(name: str, scheme: Auth, configuration: Configuration) -> str | None:
    """The key of a scheme with its prefix."""
    key = configuration.get_api_key_with_prefix(name)
    return os.environ.get(scheme.env) if key is None and scheme.env else key


def access_token(name: str, scheme: Auth, configuration: Configuration) -> str | None:
    """The bearer token; a callable is asked before each request."""
    token = configuration.access_token
    if callable(token):
        return token()
    if token is None:
        token = configuration.get_api_key_with_prefix(name)
    return os.environ.get(scheme.env) if token is None and scheme.env else token


def basic_token(
    configuration: Configuration, scheme: Basic | None = None
) -> str | None:
    """``Basic …`` of user name and password, UTF-8 (RFC 7617)."""
    username, password = configuration.username, configuration.password
    if username is None and password is None and scheme is not None and scheme.env:
        username = os.environ.get(scheme.env)
        password = os.environ.get(scheme.password_env)
    if username is None and password is None:
        return None
    from base64 import b64encode

    pair = f"{username or ''}:{password or ''}".encode()
    return f"Basic {b64encode(pair).decode('ascii')}"


def given(auth: Mapping[str, Any] | str) -> Credential:
    """The credential of ``_request_auth``: a bearer token, or a value and its place."""
    if isinstance(auth, str):
        return ("header", "Authorization", f"Bearer {auth}")
    return (auth.get("in", "header"), auth.get("key", "Authorization"), auth["value"])
