"""Programs with the client object: one import, one object, a call.

In: an operation and the examples of its API. Out: `Code` that runs as pasted; nothing where the object cannot be told the
credentials that the operation needs.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.first_call import takes_object
from generator.model.operations import Service
from generator.targets.code import Code
from generator.targets.markdown.api_pages import base_url
from generator.targets.python.pages.call_examples import Examples
from generator.targets.python.pages.openings import credentials
from generator.targets.python.pages.short_programs import arguments
from generator.targets.python.spelling.expressions import call, keyword
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text


def client_program(service: Service, index: int, examples: Examples) -> Code:
    """The call of an operation by the client object."""
    names, operation = examples.names, service.operations[index]
    needed = credentials(service, index, examples)
    if needed is None:
        return Code("")
    host = keyword(Code("base_url"), text(base_url(examples.api.servers)))
    made = lay_out(call(names.client.root, [*needed, host], apart=True), 0)
    sent = lay_out(client_call(service, index, examples), 4)
    is_void = examples.result(operation).text == "None"
    lines = [
        *(["import os"] if needed else []),
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
