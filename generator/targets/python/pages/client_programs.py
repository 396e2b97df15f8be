"""Programs with the client object: one import, one object, a call.

In: an operation and the examples of its API. Out: `Code` that runs as pasted; nothing where the object cannot be told the
credentials that the operation needs.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.first_call import takes_object
from generator.model.operations import AuthKind, AuthScheme, Service
from generator.targets.code import Code
from generator.targets.markdown.api_pages import base_url
from generator.targets.python.package.apis import result_type
from generator.targets.python.pages.call_examples import Examples, environ
from generator.targets.python.pages.short_programs import arguments
from generator.targets.python.spelling.client_names import TOKENS
from generator.targets.python.spelling.expressions import call, keyword
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text


def client_program(service: Service, index: int, examples: Examples) -> Code:
    """The call of an operation by the client object."""
    names, operation = examples.names, service.operations[index]
    credentials = _credentials(service, index, examples)
    if credentials is None:
        return Code("")
    host = keyword(Code("base_url"), text(base_url(examples.api.servers)))
    made = lay_out(call(names.client.root, [*credentials, host], apart=True), 0)
    sent = lay_out(client_call(service, index, examples), 4)
    is_void = result_type(operation, examples.speller).text == "None"
    lines = [
        *(["import os"] if credentials else []),
        f"from {names.package} import {names.client.root}",
        "",
        f"with {made} as client:",
        *_place(service, index, examples),
        *([f"    {sent}"] if is_void else [f"    answer = {sent}", "    print(answer)"]),
    ]
    return Code("\n".join(lines))


def _place(service: Service, index: int, examples: Examples) -> Iterator[str]:
    """A comment that tells the place of the operation in the resource tree, where that is another one."""
    names, operation = examples.names, service.operations[index]
    place = examples.places.get(id(operation))
    method = names.operations[service.name, index].method
    if place not in (None, f"client.{names.client.attributes[service.name]}.{method}"):
        pages = ", the items of all pages" if operation.pagination else ""
        yield f"    # or {place}(…){pages}"


def client_call(service: Service, index: int, examples: Examples) -> Code:
    """`client.chat.create_chat_completion(…)`, an object by its fields."""
    names, operation = examples.names, service.operations[index]
    method = names.operations[service.name, index].method
    attribute = names.client.attributes[service.name]
    found = examples.object_of(operation) if takes_object(operation, examples.api) else None
    given = examples.keywords(*found) if found else arguments(operation, examples)
    return call(Code(f"client.{attribute}.{method}"), given, apart=True)


def _credentials(service: Service, index: int, examples: Examples) -> list[Code] | None:
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
