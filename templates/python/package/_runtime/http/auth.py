"""Finds the credentials of a request: those of one satisfied security alternative.

Where no alternative is satisfied the request goes out without credentials, and the
server answers 401.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _settings
from ...exceptions import ApiTypeError
from ..config.credentials import bearer, credential_of
from ..config.schemes import how_to_give
from ..words.settings import Bearer, OAuth2, OpenId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ...configuration import Configuration
    from ..config.credentials import Credential
    from ..config.tokens import Grant
    from ..words.settings import Auth

# Stands for a token that is not there yet.
PENDING = "\0"


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
        if scheme is None:
            return None
        credential = credential_of(name, scheme, configuration, token)
        if credential is None:
            if granted is None or not grant(scheme, configuration):
                return None
            credential = bearer(granted)
        if credential[0]:
            found.append(credential)
    return found


def grant(scheme: Auth, configuration: Configuration) -> Grant | None:
    """How a scheme gets its tokens by itself; None if it does not."""
    if not isinstance(scheme, OAuth2):
        return None
    from .tokens import grant_of

    return grant_of(scheme, configuration)


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


def given(auth: Mapping[str, Any] | str) -> Credential:
    """The credential of ``_request_auth``: a bearer token, or a value and its place."""
    if isinstance(auth, str):
        return bearer(auth)
    return (auth.get("in", "header"), auth.get("key", "Authorization"), auth["value"])
