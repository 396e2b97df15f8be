"""The operation that is shown first: the one that the settings name, or that most users want.

In: an `Api`. Out: a service and the index of its operation. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import Role, answer, followed, given, successes
from generator.model.declarations import Record
from generator.model.operations import OBJECTS, Api, ContentKind, Operation, Service
from generator.model.types import ListOf

Chosen = tuple[Service, int]


def first_call(api: Api) -> Chosen | None:
    """The operation, if there is any: none that is deprecated where there is another, one that sends an object and needs
    nothing else, before one that answers a list; in the order of the document."""
    every = [*_every(api)]
    named = [(each, index) for each, index in every if each.operations[index].name == api.example]
    return next(iter(named), None) or min(every, key=lambda each: _rank(each, api), default=None)


def takes_object(operation: Operation, api: Api) -> bool:
    """Whether an operation takes an object and needs nothing else."""
    needed = [each for each in given(operation, api.declarations) if each.required]
    body = operation.body.contents[:1] if operation.body else ()
    is_object = bool(body) and body[0].kind in OBJECTS
    alone = all(each.role is Role.BODY for each in needed)
    return is_object and alone and isinstance(followed(body[0].type, api.declarations), Record)


def _every(api: Api) -> Iterator[Chosen]:
    for service in api.services:
        yield from ((service, index) for index in range(len(service.operations)))


def _rank(chosen: Chosen, api: Api) -> tuple[bool, int, bool]:
    operation = chosen[0].operations[chosen[1]]
    content = next((answer(each) for each in successes(operation)), None)
    answers = content is not None and content.kind is ContentKind.JSON
    if operation.method == "POST" and takes_object(operation, api):
        kind = 0 if answers else 2
    elif operation.method == "GET" and answers and _gives_list(operation, api):
        kind = 1
    else:
        kind = 3 if answers else 4
    return operation.doc.deprecated, kind, operation.stream is None


def _gives_list(operation: Operation, api: Api) -> bool:
    """Whether an operation answers a list, and can be called without anything."""
    if any(each.required for each in given(operation, api.declarations)):
        return False
    content = next((answer(each) for each in successes(operation)), None)
    is_list = content is not None and isinstance(content.type, ListOf)
    return is_list or operation.pagination is not None
