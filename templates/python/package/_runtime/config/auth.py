"""Finds the credentials of a request: those of one satisfied security alternative.

Credentials come from the configuration, else from the environment variable that the
scheme names in ``_settings.py``. Where no alternative is satisfied the request goes out
without credentials, and the server answers 401.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

from ... import _settings
from ...exceptions import ApiTypeError, ApiValueError
from ..words.settings import ApiKey, Basic, Bearer, MutualTls, OAuth2, OpenId, OtherAuth

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ...configuration import Configuration
    from ..http.tokens import Grant
    from ..words.settings import Auth

T = TypeVar("T")
# Stands for a token that is not there yet.
PENDING = "\0"
# What a satisfied scheme adds: the place (header, query, cookie), the name, the value.
Credential = tuple[str, str, str]


def credentials(
    security: tuple[tuple[str, ...], ...],
    configuration: Configuration,
    token: object = None,
    granted: str | None = None,
) -> list[Credential]:
    """The credentials of the first alternative that the configuration satisfies.

    ``token`` is what the callable in ``Configuration.access_token`` has returned,
    ``granted`` what the client credentials have got (`needed_grant`).
    """
    if token is not None and not isinstance(token, str):
        raise ApiTypeError(f"The access token is no text: {type(token).__name__}")
    for alternative in sorted(security, key=lambda names: not names):
        found = satisfied(alternative, configuration, token, granted)
        if found is not None:
            return found
    return []


def as_dict(argument: str, given: Mapping[str, T] | None) -> dict[str, T]:
    """A copy of what was given for an argument that is a dict."""
    if given is not None and not hasattr(given, "items"):
        raise ApiTypeError(f"{argument} is a dict, not {type(given).__name__}")
    return dict(given or {})


def by_scheme(argument: str, given: Mapping[str, str] | None) -> dict[str, str]:
    """What was given for each scheme; a name that no scheme has is refused."""
    if given is not None and not hasattr(given, "items"):
        names = ", ".join(map(repr, _settings.AUTH)) or "none"
        found = type(given).__name__  # the value itself is a secret
        text = f"is a dict of scheme name and key, not {found}; the schemes are {names}"
        raise ApiTypeError(f"{argument} {text}")
    keyed = (Bearer, OAuth2, OpenId, ApiKey, OtherAuth)
    known = [name for name, each in _settings.AUTH.items() if isinstance(each, keyed)]
    for name in given or {}:
        if name in known:
            continue
        scheme = _settings.AUTH.get(name)
        if scheme is not None:
            raise ApiValueError(
                f"{argument}: the scheme {name!r} takes {how_to_give(name, scheme)}"
            )
        from difflib import get_close_matches

        names = ", ".join(map(repr, known)) or "none"
        near = get_close_matches(str(name), known, 1, 0.5)
        meant = f": did you mean {near[0]!r}?" if near else ""
        raise ApiValueError(
            f"{argument}: there is no security scheme {name!r}; there are {names}{meant}"
        )
    return dict(given or {})


def token_source(
    security: tuple[tuple[str, ...], ...], configuration: Configuration
) -> Callable[[], Any] | None:
    """The callable that has to be asked for a token, if this request takes one."""
    source = configuration.access_token
    if not callable(source):
        return None
    names = (name for alternative in security for name in alternative)
    schemes = (configuration.schemes.get(name) for name in names)
    takes = any(isinstance(each, (Bearer, OAuth2, OpenId)) for each in schemes)
    return source if takes else None


def needed_grant(
    security: tuple[tuple[str, ...], ...],
    configuration: Configuration,
    token: str | None = None,
) -> Grant | None:
    """The client credentials that have to get a token before there are `credentials`."""
    names = [name for alternative in security for name in alternative]
    if not any(isinstance(configuration.schemes.get(name), OAuth2) for name in names):
        return None
    for alternative in sorted(security, key=lambda names: not names):
        found = satisfied(alternative, configuration, token, PENDING)
        if found is not None:
            if all(value != f"Bearer {PENDING}" for _, _, value in found):
                return None
            schemes = (configuration.schemes[name] for name in alternative)
            grants = (grant(scheme, configuration) for scheme in schemes)
            return next(filter(None, grants), None)
    return None


def satisfied(
    alternative: tuple[str, ...],
    configuration: Configuration,
    token: str | None = None,
    granted: str | None = None,
) -> list[Credential] | None:
    """The credentials of schemes that are needed together; None if one is missing."""
    found: list[Credential] = []
    for name in alternative:
        scheme = configuration.schemes.get(name)
        credential = (
            None
            if scheme is None
            else credential_of(name, scheme, configuration, token, granted)
        )
        if credential is None:
            return None
        if credential[0]:
            found.append(credential)
    return found


def credential_of(
    name: str,
    scheme: Auth,
    configuration: Configuration,
    token: str | None = None,
    granted: str | None = None,
) -> Credential | None:
    """What one scheme adds to a request, or None without a credential for it."""
    if isinstance(scheme, ApiKey):
        key = api_key(name, scheme, configuration)
        return None if key is None else (scheme.place, scheme.name, key)
    if isinstance(scheme, Basic):
        basic = basic_token(configuration, scheme)
        return None if basic is None else ("header", "Authorization", basic)
    if isinstance(scheme, (Bearer, OAuth2, OpenId)):
        token = token or access_token(name, scheme, configuration)
        if token is None and granted is not None and grant(scheme, configuration):
            token = granted
        return None if token is None else ("header", "Authorization", f"Bearer {token}")
    if isinstance(scheme, MutualTls):
        has_one = configuration.cert_file or configuration.http_client
        return ("", "", "") if has_one else None
    if isinstance(scheme, OtherAuth):
        key = api_key(name, scheme, configuration)
        text = f"{scheme.scheme} {key}".strip()
        return None if key is None else ("header", "Authorization", text)
    return None


def grant(scheme: Auth, configuration: Configuration) -> Grant | None:
    """How a scheme gets its tokens by itself; None if it does not."""
    if not isinstance(scheme, OAuth2):
        return None
    from ..http.tokens import grant_of

    return grant_of(scheme, configuration)


def api_key(name: str, scheme: Auth, configuration: Configuration) -> str | None:
    """The key of a scheme with its prefix."""
    key = configuration.get_api_key_with_prefix(name)
    return os.environ.get(scheme.env) if key is None and scheme.env else key


def access_token(name: str, scheme: Auth, configuration: Configuration) -> str | None:
    """The bearer token that is set; one of a callable has been asked for before."""
    token = configuration.access_token
    if token is None or callable(token):
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


def advice(
    security: tuple[tuple[str, ...], ...], configuration: Configuration
) -> str | None:
    """How to give the credentials without which a request went out."""
    ways = [way for names in security if (way := _way(names, configuration))]
    if not ways:
        return None
    said = f"no credential was sent: {'; or '.join(ways)}"
    unknown = [name for name in configuration.api_key if name not in _settings.AUTH]
    if unknown:
        said += f". No scheme is called {', '.join(map(repr, unknown))}"
    return said


def _way(names: tuple[str, ...], configuration: Configuration) -> str:
    """What is missing of schemes that are needed together."""
    schemes = [(name, configuration.schemes.get(name)) for name in names]
    return " and ".join(
        f"{name} needs {how_to_give(name, scheme)}"
        for name, scheme in schemes
        if scheme is not None
        and credential_of(name, scheme, configuration, None) is None
    )


def how_to_give(name: str, scheme: Auth) -> str:
    """The argument of the configuration, and the variable of the environment."""
    variables: tuple[str, ...]
    if isinstance(scheme, Basic):
        argument, variables = "username=…, password=…", (
            scheme.env,
            scheme.password_env,
        )
    elif isinstance(scheme, (Bearer, OAuth2, OpenId)):
        argument, variables = "access_token=…", (scheme.env,)
    elif isinstance(scheme, MutualTls):
        argument, variables = "cert_file=…, key_file=…", ()
    else:
        argument, variables = f"api_key={{{name!r}: …}}", (scheme.env,)
    known = " and ".join(filter(None, variables))
    either = f" or the environment variable {known}" if known else ""
    return f"Configuration({argument}){either}"


def given(auth: Mapping[str, Any] | str) -> Credential:
    """The credential of ``_request_auth``: a bearer token, or a value and its place."""
    if isinstance(auth, str):
        return ("header", "Authorization", f"Bearer {auth}")
    return (auth.get("in", "header"), auth.get("key", "Authorization"), auth["value"])
