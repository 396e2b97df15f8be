"""How a program begins: a client object with what the operation needs, or, where that cannot be told, the steps.

In: an operation and the examples of its API. Out: lines; what has the method.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.operations import AuthScheme, Service
from generator.model.reached import AuthKind
from generator.targets.code import Code
from generator.targets.markdown.api_pages import base_url
from generator.targets.python.pages.call_examples import VARIABLES, Examples
from generator.targets.python.pages.credentials import environ
from generator.targets.python.spelling.client_names import TOKENS
from generator.targets.python.spelling.expressions import call, keyword
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Opening:
    """`configured` are lines at the margin, `lines` open the block."""

    imports: tuple[str, ...]
    configured: tuple[str, ...]
    lines: tuple[str, ...]


def holder(service: Service, index: int, examples: Examples) -> Code:
    """What has the operation's methods, behind its opening."""
    names = examples.names
    if credentials(service, index, examples) is None:
        return Code(names.local(VARIABLES[1]))
    return Code(f"client.{names.client.attributes[service.name]}")


def opening(
    service: Service,
    index: int,
    examples: Examples,
    settings: tuple[Code, ...] = (),
    *,
    is_async: bool = False,
) -> Opening:
    """How the program begins; `settings` are further arguments of the client, or of its configuration."""
    names = examples.names
    found = credentials(service, index, examples)
    if found is None:
        return _by_steps(service, index, examples, settings, is_async=is_async)
    class_name = Code(f"{'Async' if is_async else ''}{names.client.root}")
    host = keyword(Code("base_url"), text(base_url(examples.api.servers)))
    made = lay_out(call(class_name, [*found, host, *settings], apart=True), 4 * is_async)
    imports = (*(["import os"] if found else []), f"from {names.package} import {class_name}")
    with_ = "async with" if is_async else "with"
    return Opening(imports, (), (f"{with_} {made} as client:",))


def _by_steps(
    service: Service, index: int, examples: Examples, settings: tuple[Code, ...], *, is_async: bool
) -> Opening:
    names = examples.names
    configured = examples.configuration(service.operations[index], *settings)
    client, instance, configuration = map(names.local, VARIABLES)
    prefix, with_ = ("Async", "async with") if is_async else (names.sync_prefix, "with")
    api = f"{names.package}.{prefix}{names.services[service.name].name}({client})"
    return Opening(
        (*(["import os"] if "os.environ" in configured else []), f"import {names.package}"),
        (configured,),
        (
            f"{with_} {names.package}.{prefix}ApiClient({configuration}) as {client}:",
            f"    {instance} = {api}",
        ),
    )


def credentials(service: Service, index: int, examples: Examples) -> list[Code] | None:
    """The arguments for the first alternative that needs any; `None` where one of its schemes has no argument."""
    schemes = {each.name: each for each in examples.api.auth_schemes}
    operation = service.operations[index]
    needed = next((each for each in operation.security if each), ())
    found: dict[str, Code] = {}
    for name in needed:
        given = dict(_arguments(schemes[name], examples)) if name in schemes else {}
        if not given:
            return None
        found.update(given)
    return [*found.values()]


def _arguments(scheme: AuthScheme, examples: Examples) -> Iterator[tuple[str, Code]]:
    keywords = examples.names.client.keywords
    named = next((name for name, each in keywords.items() if each == scheme), None)
    if named is not None:
        variable = "BEARER_TOKEN" if scheme.kind in TOKENS else "API_KEY"
        yield named, keyword(Code(named), environ(variable))
    elif scheme.kind in TOKENS:
        yield "access_token", keyword(Code("access_token"), environ("BEARER_TOKEN"))
    elif scheme.kind is AuthKind.BASIC:
        yield "username", keyword(Code("username"), environ("USERNAME"))
        yield "password", keyword(Code("password"), environ("PASSWORD"))
