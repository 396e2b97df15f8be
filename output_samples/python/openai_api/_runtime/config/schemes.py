"""What is given for settings and security schemes, and how to give it: what nobody reads is
refused, with the name that was meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ... import _settings
from ...exceptions import ApiTypeError, ApiValueError
from ..words.settings import ApiKey, Basic, Bearer, MutualTls, OAuth2, OpenId, OtherAuth

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from ..words.settings import Auth

T = TypeVar("T")
USUAL = {
    "base_url": "host",
    "api_host": "base_url",
    "host": "base_url",
    "url": "base_url",
    "max_retries": "retries",
    "default_headers": "headers",
    "transport": "http_client",
    "session": "http_client",
    "verify": "verify_ssl",
    "cert": "cert_file",
    "token": "access_token",
    "bearer_token": "access_token",
    "user": "username",
}
"""What other clients call a setting."""


def as_dict(argument: str, given: Mapping[str, T] | None) -> dict[str, T]:
    """A copy of what was given for an argument that is a dict."""
    if given is not None and not hasattr(given, "items"):
        raise ApiTypeError(f"{argument} is a dict, not {type(given).__name__}")
    return dict(given or {})


def refuse_unknown(
    what: str, settings: Mapping[str, Any], known: Collection[str], others: str = ""
) -> None:
    """Refuse settings that nobody reads, with the name that was meant."""
    for name in settings:
        if name in known:
            continue
        from difflib import get_close_matches

        usual = USUAL.get(name, "")
        if usual not in known:
            usual = USUAL.get(usual, "")
        near = [usual] if usual in known else get_close_matches(name, known, 1, 0.5)
        meant = f": did you mean {near[0]!r}?" if near else ""
        raise ApiTypeError(f"{what} has no setting {name!r}{meant}{others}")


def arguments(made: Any) -> list[str]:
    """The names of the arguments that make an object."""
    code = made.__init__.__code__
    return [*code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]]


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
    elif isinstance(scheme, OtherAuth) and scheme.scheme.lower() == "signature":
        argument, variables = "signing_info=HttpSigningConfiguration(…)", ()
    elif isinstance(scheme, MutualTls):
        argument, variables = "cert_file=…, key_file=…", ()
    else:
        argument, variables = f"api_key={{{name!r}: …}}", (scheme.env,)
    known = " and ".join(filter(None, variables))
    either = f" or the environment variable {known}" if known else ""
    return f"Configuration({argument}){either}"
