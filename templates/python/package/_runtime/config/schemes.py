"""What is given for the security schemes of the document, and how to give it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ... import _settings
from ...exceptions import ApiTypeError, ApiValueError
from ..words.settings import ApiKey, Basic, Bearer, MutualTls, OAuth2, OpenId, OtherAuth

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..words.settings import Auth

T = TypeVar("T")


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
