"""Credentials as programs take them from the environment, called as in examples of OpenAPI Generator (`BEARER_TOKEN`,
`API_KEY`, `USERNAME`, `PASSWORD`, `ACCESS_TOKEN`).

In: the schemes of an operation. Out: arguments of `Configuration`.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.operations import AuthScheme
from generator.model.reached import AuthKind
from generator.targets.code import Code
from generator.targets.python.spelling.literals import text


def credentials(schemes: Iterable[AuthScheme]) -> list[str]:
    """The arguments of `Configuration` for schemes that are used together."""
    given: dict[str, str] = {}
    keys: list[str] = []
    for scheme in schemes:
        match scheme.kind:
            case AuthKind.BEARER:
                given.setdefault("access_token", environ("BEARER_TOKEN"))
            case AuthKind.OAUTH2 | AuthKind.OPEN_ID:
                given.setdefault("access_token", environ("ACCESS_TOKEN"))
            case AuthKind.BASIC:
                given |= {"username": environ("USERNAME"), "password": environ("PASSWORD")}
            case AuthKind.MUTUAL_TLS:
                given |= {"cert_file": environ("CERT_FILE"), "key_file": environ("KEY_FILE")}
            case AuthKind.API_KEY | AuthKind.OTHER:
                keys.append(f"{text(scheme.name)}: {environ('API_KEY')}")
    if keys:
        given["api_key"] = f"{{{', '.join(keys)}}}"
    return [f"{name}={each}" for name, each in given.items()]


def environ(name: str) -> Code:
    """A credential of the environment."""
    return Code(f'os.environ["{name}"]')
