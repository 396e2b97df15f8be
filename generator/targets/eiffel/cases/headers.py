"""The header fields that a test expects: those of parameters, and those by which a caller is known.

In: operations, samples of their parameters. Out: names and values. A run of tests has the token `token`, the user `user`
with the password `password`, and the key `key` for each scheme that puts it into a header or cookie.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

from generator.model import wire
from generator.model.operations import Api, AuthScheme, Operation, Parameter, Place
from generator.model.reached import AuthKind
from generator.model.types import Json
from generator.targets.eiffel.package.requests import Argument

_BASIC = b64encode(b"user:password").decode()
_TOKENS = frozenset({AuthKind.BEARER, AuthKind.OAUTH2, AuthKind.OPEN_ID})


def sent_headers(given: list[tuple[Argument, Json]]) -> Iterator[tuple[str, str]]:
    """The headers that parameters become, in ASCII and on one line."""
    for source, sampled in _headers(given):
        written = wire.in_header(source, sampled)
        if written.isascii() and written.isprintable():
            yield source.wire_name, written


def _headers(given: list[tuple[Argument, Json]]) -> Iterator[tuple[Parameter, Json]]:
    for argument, sampled in given:
        source = argument.given.source
        if isinstance(source, Parameter) and source.place is Place.HEADER:
            yield source, sampled


def authentication(
    operation: Operation, given: list[tuple[Argument, Json]], api: Api
) -> Iterator[tuple[str, str]]:
    """The headers of the first alternative that a run of tests has credentials for, but for those that are arguments;
    cookies are left out."""
    taken = {source.wire_name.lower() for source, _ in _headers(given)}
    for name, written in _credentials(operation, api):
        if name.lower() not in taken:
            yield name, written


def _credentials(operation: Operation, api: Api) -> Iterator[tuple[str, str]]:
    schemes = {each.name: each for each in api.auth_schemes}
    for names in operation.security:
        found = [schemes[name] for name in names if name in schemes]
        if len(found) == len(names) and all(_is_satisfied(each) for each in found):
            yield from dict(pair for each in found for pair in _header(each)).items()
            return


def has_key(scheme: AuthScheme) -> bool:
    """Whether a run of tests has a key for it: one in the query would be a part of each path that is expected."""
    return scheme.kind is AuthKind.API_KEY and scheme.place is not Place.QUERY


def _is_satisfied(scheme: AuthScheme) -> bool:
    return scheme.kind is not AuthKind.API_KEY or has_key(scheme)


def _header(scheme: AuthScheme) -> Iterator[tuple[str, str]]:
    if scheme.kind in _TOKENS:
        yield "Authorization", "Bearer token"
    elif scheme.kind is AuthKind.BASIC:
        yield "Authorization", f"Basic {_BASIC}"
    elif has_key(scheme) and scheme.place is Place.HEADER:
        yield scheme.parameter, "key"
