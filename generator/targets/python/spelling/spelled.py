"""What callers write for the parts of an API in Python, for those who compare two clients.

In: the model and the names. Out: `Spelled`. A class that only type checkers see has no name that a program could write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.operations import Api
from generator.model.resources import OperationId, operation_id
from generator.naming.styles import snake
from generator.targets.python.spelling.api_names import key
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.resource_names import Node
from generator.targets.spelled import Manner, Method, Spelled


def spelled(api: Api, names: Names, nodes: Iterable[Node]) -> Spelled:
    """All names; `nodes` are the roots of the resource tree."""
    return Spelled(
        package=names.package,
        client=names.client.name,
        types={id_: each.name for id_, each in names.classes.items()},
        fields=names.fields,
        members={key: name for key, name in names.members.items() if key[0] in names.classes},
        services={raw: each.name for raw, each in names.services.items()},
        modules={
            raw: each.module
            for raw, each in names.services.items()
            if each.module != snake(each.name)
        },
        methods=dict(_methods(api, names)),
        credentials={each.name: word for word, each in names.client.keywords.items()},
        resources=tuple(_resources(nodes, "client")),
        manner=Manner(),
        former=names.former,
    )


def _methods(api: Api, names: Names) -> Iterator[tuple[tuple[str, int], Method]]:
    for service in api.services:
        for index, each in enumerate(service.operations):
            found = names.operations[service.name, index]
            arguments = names.arguments[key(each)]
            yield (service.name, index), Method(found.method, found.stream, arguments)


def _resources(nodes: Iterable[Node], above: str) -> Iterator[tuple[str, OperationId]]:
    for node in nodes:
        here = f"{above}.{node.attribute}"
        for each in node.calls:
            yield f"{here}.{each.name}", operation_id(each.operation.method, each.operation.path)
        yield from _resources(node.children, here)
