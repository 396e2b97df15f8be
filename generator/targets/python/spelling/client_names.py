"""What the client object and what belongs to it are called: its class, its attributes, the keywords of its credentials.

In: the API, and the classes that the document has. Out: `ClientNames`. The class has the API's own name; what the
document's classes are called comes first, there as everywhere.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping

from generator.model.operations import AuthScheme
from generator.model.reached import AuthKind
from generator.naming.scope import Scope, assign, caseless
from generator.naming.styles import pascal, snake
from generator.naming.titles import api_name
from generator.naming.words import words
from generator.targets.code import Code
from generator.targets.python.spelling.reserved import (
    CLIENT,
    CLIENT_MODULE,
    EXPORTS,
    KEYWORDS,
    ROOT,
    SETTINGS,
    is_reserved,
)
from generator.values import dataclass

USUAL = "Client"
"""What the class is called in every package where no class of the document is."""


@dataclass(frozen=True, slots=True)
class ClientNames:
    """The class and its async twin; `root` is what callers import from the package, the class or `Client`; attributes by
    service, and for each keyword of a credential its security scheme."""

    name: Code
    async_name: Code
    is_usual: bool
    attributes: Mapping[str, Code]
    keywords: Mapping[str, AuthScheme]

    @property
    def root(self) -> Code:
        """What callers import: `Client` wherever that is free."""
        return Code(USUAL) if self.is_usual else self.name

    @property
    def async_root(self) -> Code:
        """The same for the async one."""
        return Code(f"Async{USUAL}") if self.is_usual else self.async_name

    @property
    def exported(self) -> tuple[Code, ...]:
        """What the root of the package exports, each name once."""
        return tuple(dict.fromkeys((self.root, self.async_root, self.name, self.async_name)))


def client_names(
    title: str,
    given: str | None,
    package: str,
    services: Mapping[str, Code],
    classes: Iterable[str],
    schemes: Iterable[AuthScheme],
) -> ClientNames:
    """The names; `services` are the modules of the services, `classes` all classes at the root of the package."""
    taken = {caseless(each) for each in (*classes, *ROOT, *EXPORTS)}
    is_usual = all(caseless(each) not in taken for each in (USUAL, f"Async{USUAL}"))
    wanted = given or api_name(title) or (USUAL if is_usual else pascal(package))
    name = _free(wanted, taken)
    return ClientNames(
        name=Code(name),
        async_name=Code(f"Async{name}"),
        is_usual=is_usual,
        attributes=_attributes(services),
        keywords=_keywords([*schemes]),
    )


def _free(wanted: str, taken: set[str]) -> str:
    """The name if it is free with its async twin, else with a word that tells what it is."""
    scope = Scope(taken | {caseless(each) for each in CLIENT_MODULE}, caseless)
    for name in (wanted, f"{wanted}{USUAL}"):
        hides = is_reserved(name) or hasattr(builtins, name)
        if not hides and scope.is_free(name) and scope.is_free(f"Async{name}"):
            return name
    number = 2
    while not all(scope.is_free(f"{each}{wanted}{USUAL}{number}") for each in ("", "Async")):
        number += 1
    return f"{wanted}{USUAL}{number}"


def _attributes(services: Mapping[str, Code]) -> dict[str, Code]:
    """The attribute of each service: its tag, or its module's name where a client has something of the tag's name."""
    wanted = {service: snake(service) for service in services}
    is_plain = {
        name: each.isidentifier() and each not in CLIENT | KEYWORDS for name, each in wanted.items()
    }
    entries = [
        (wanted[name] if is_plain[name] else module, is_plain[name])
        for name, module in services.items()
    ]
    return dict(zip(services, map(Code, assign(entries, Scope(CLIENT))), strict=True))


_NOISE = frozenset({"auth", "authentication", "authorization", "scheme", "security"})
_TELLING = frozenset({"key", "token", "secret", "pat"})
_KEYED = (AuthKind.API_KEY, AuthKind.OTHER)
TOKENS = (AuthKind.BEARER, AuthKind.OAUTH2, AuthKind.OPEN_ID)
"""The kinds that take a bearer token."""


def _keywords(schemes: list[AuthScheme]) -> dict[str, AuthScheme]:
    """The keyword of each scheme that has a key or token: `api_key` where there is one of the kind, else the name of the
    scheme. A token is also given as `access_token`, for all schemes at once, which needs no keyword of its own here.
    """
    keyed = [each for each in schemes if each.kind in (*_KEYED, *TOKENS)]
    wanted = [_keyword(each, keyed) for each in keyed]
    entries = [(name, True) for _, name in zip(keyed, wanted, strict=True) if name]
    spelled = iter(assign(entries, Scope(SETTINGS)))
    return {next(spelled): each for each, name in zip(keyed, wanted, strict=True) if name}


def _keyword(scheme: AuthScheme, keyed: list[AuthScheme]) -> str:
    """The keyword that a scheme asks for; empty where `access_token` is all that it needs."""
    told = [each.lower() for each in words(scheme.name.replace("OAuth", "Oauth"))]
    rest = [each for each in told if each not in _NOISE]
    is_token = scheme.kind in TOKENS
    alike = [each for each in keyed if (each.kind in TOKENS) is is_token]
    if rest and rest[-1] in _TELLING and rest != ["access", "token"]:
        return _fit("_".join(rest))
    if len(alike) == 1:
        return "" if is_token else "api_key"
    return _fit("_".join([*(rest or told), "token" if is_token else "key"]))


def _fit(wanted: str) -> str:
    return wanted if wanted.isidentifier() else f"api_{wanted}"
