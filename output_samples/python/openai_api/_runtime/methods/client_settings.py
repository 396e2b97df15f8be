"""From the keyword arguments of a client object to a `Configuration`."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from ... import _settings
from ...configuration import Configuration
from ...exceptions import ApiTypeError
from ..config.schemes import as_dict
from ..words.settings import Bearer, OAuth2, OpenId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

MADE = frozenset(("configuration", "headers"))
"""Settings that are none of a `Configuration`."""

DICTS = frozenset(
    (
        "server_operation_index",
        "server_operation_variables",
        "server_variables",
        "token_params",
    )
)


def configured(settings: Mapping[str, Any], keys: Mapping[str, str]) -> Configuration:
    """The configuration that settings make; `keys` are the schemes of their keywords."""
    given: Configuration | None = settings.get("configuration")
    if given is not None:
        return changed(given, settings, keys)
    made, found = renamed(settings, keys)
    configuration = Configuration(**made)
    configuration.api_key |= found
    return configuration


def changed(
    configuration: Configuration, settings: Mapping[str, Any], keys: Mapping[str, str]
) -> Configuration:
    """A copy of a configuration with other settings; both have the same tokens."""
    made, found = renamed(settings, keys)
    if "host" not in made and made.keys() & {"server_index", "server_variables"}:
        made["host"] = None  # the chosen server, whatever was called before
    tokens = configuration.tokens
    copy = deepcopy(configuration)
    for name, value in made.items():
        setattr(copy, name, as_dict(name, value) if name in DICTS else value)
    scopes: Any = copy.scopes
    copy.scopes = tuple(scopes.split() if isinstance(scopes, str) else scopes)
    copy.server_index = copy.server_index or 0
    copy.api_key |= found
    vars(copy)["_tokens"] = tokens
    return copy


def renamed(
    settings: Mapping[str, Any], keys: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Arguments of `Configuration`, and keys by their security schemes."""
    made: dict[str, Any] = {}
    found: dict[str, str] = {}
    for name, value in settings.items():
        if name == "base_url":
            made["host"] = value
        elif name not in keys:
            if name not in MADE:
                made[name] = value
        elif value is not None:
            add_key(name, keys[name], value, made, found)
    return made, found


def add_key(
    name: str, scheme: str, value: Any, made: dict[str, Any], found: dict[str, str]
) -> None:
    """Add what is given for one scheme; where it alone takes tokens, the token."""
    if tokens() == [scheme]:
        made["access_token"] = value
    elif isinstance(value, str):
        found[scheme] = value
    else:
        wanted = "; a callable is given as access_token=…" if callable(value) else ""
        raise ApiTypeError(f"{name} is a text, not {type(value).__name__}{wanted}")


def tokens() -> list[str]:
    """The schemes that take a bearer token."""
    kinds = (Bearer, OAuth2, OpenId)
    return [name for name, each in _settings.AUTH.items() if isinstance(each, kinds)]
