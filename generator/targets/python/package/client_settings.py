"""What the client object is made with: a keyword for each credential, and which operations need which.

In: the model and the names. Out: keywords with what they are for, and constants of `client.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.model.operations import Api, AuthScheme
from generator.model.reached import AuthKind
from generator.targets.code import Code
from generator.targets.python.spelling.client_names import TOKENS
from generator.targets.python.spelling.environment import environment_names
from generator.targets.python.spelling.expressions import (
    annotated,
    class_head,
    entry,
    fixed,
    keyword,
    mapping,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import comment, text
from generator.targets.python.spelling.names import Names


def settings_of(api: Api, names: Names) -> Iterator[tuple[str, str, str]]:
    """The keywords of credentials: name, type, what they are for."""
    schemes = api.auth_schemes
    tokens = [each for each in schemes if each.kind in TOKENS]
    for name, scheme in names.client.keywords.items():
        is_only = tokens == [scheme]
        said = f"{_called(scheme)} of {comment(scheme.name)}{_environment([scheme], names)}"
        yield name, "Token | None" if is_only else "str | None", said
    if tokens:
        yield "access_token", "Token | None", _token(tokens, names)
    basic = [each for each in schemes if each.kind is AuthKind.BASIC]
    if basic:
        yield "username", "str | None", "The user name of HTTP basic" + _environment(basic, names)
        yield "password", "str | None", "The password of that user."


def _token(schemes: list[AuthScheme], names: Names) -> str:
    """What `access_token` is, which goes for all schemes that take one."""
    what = "The bearer token, or a callable that returns it before each try"
    if len(schemes) == 1 and schemes[0] in names.client.keywords.values():
        return f"{what}: the same by the name that it has in a `Configuration`."
    every = ", ".join(comment(each.name) for each in schemes)
    return f"{what}, for {every}{_environment(schemes, names)}"


def _called(scheme: AuthScheme) -> str:
    return "The bearer token" if scheme.kind in TOKENS else "The key"


def _environment(schemes: Iterable[AuthScheme], names: Names) -> str:
    """Where a credential comes from that is not given."""
    found = [
        f"`{each}`"
        for scheme in schemes
        for each in environment_names(scheme, names.environment[scheme.name])[:1]
    ]
    one = "variable" if len(found) == 1 else "variables"
    return f"; without it, the environment {one} {', '.join(found)}." if found else "."


def changes_of(api: Api) -> Code:
    """The class of what a copy may have otherwise."""
    grants = [Code("GrantOptions")] if has_grants(api) else []
    bases = [*grants, Code("CallOptions"), keyword(Code("total"), Code("False"))]
    return lay_out(class_head(Code("_Changes"), bases), 0)


def has_grants(api: Api) -> bool:
    """Whether the object can be given what tokens are got with."""
    return any(each.kind is AuthKind.OAUTH2 for each in api.auth_schemes)


def keys_of(names: Names) -> Code:
    """The schemes of the keywords."""
    entries = [
        entry(text(name), text(scheme.name)) for name, scheme in names.client.keywords.items()
    ]
    type_ = subscript(Code("dict"), [Code("str"), Code("str")])
    return lay_out(annotated(Code("_KEYS"), type_, mapping(entries, apart=True)), 0)


def security_of(api: Api) -> Code:
    """The ways in which operations are secured, the usual ones first, then the schemes that none of them needs."""
    found = Counter(
        way
        for service in api.services
        for operation in service.operations
        for way in operation.security
        if way
    )
    ways = [way for way, _ in found.most_common()]
    known = {name for way in ways for name in way}
    ways += [(each.name,) for each in api.auth_schemes if each.name not in known]
    tuples = [fixed(map(text, way)) for way in ways]
    names = subscript(Code("tuple"), [Code("str"), Code("...")])
    type_ = subscript(Code("tuple"), [names, Code("...")])
    return lay_out(annotated(Code("_SECURITY"), type_, fixed(tuples)), 0)
