"""`tests/conftest.py` of a client: a client on a mock, with a credential of each kind.

In: the model and the names. Out: the view for `templates/python/conftest.py.jinja`.
"""

from __future__ import annotations

from generator.model.operations import Api, Place
from generator.model.reached import AuthKind
from generator.targets.code import Code
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.expressions import (
    entry,
    keyword,
    listed,
    mapping,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.names import Names
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class FixturesView:
    """`tests/conftest.py`: a client that has a credential of each kind."""

    imports: Code
    client: Code
    credentials: tuple[Code, ...]


def fixtures_view(api: Api, names: Names) -> FixturesView:
    """The fixtures of all tests."""
    kinds = {each.kind for each in api.auth_schemes}
    keys = [
        entry(text(each.name), text("key"))
        for each in api.auth_schemes
        if each.kind is AuthKind.OTHER
        or (each.kind is AuthKind.API_KEY and each.place is not Place.QUERY)  # it is no parameter
    ]
    given = []
    if kinds & {AuthKind.BEARER, AuthKind.OAUTH2, AuthKind.OPEN_ID}:
        given.append(Code('access_token="token",'))
    if AuthKind.BASIC in kinds:
        given += [Code('username="user",'), Code('password="password",')]
    if keys:
        given.append(lay_out(listed(keyword(Code("api_key"), mapping(keys, apart=True))), 8))
    client = sync_client(names)
    imported = [Import(names.package, each) for each in (client, "Configuration")]
    mocked = [Import(f"{names.package}.testing", each) for each in ("MockApi", "mock_api")]
    return FixturesView(imports.lines([*imported, *mocked]), client, tuple(given))


def sync_client(names: Names) -> Code:
    """The client whose answers nobody awaits."""
    return Code(f"{names.sync_prefix}ApiClient")
