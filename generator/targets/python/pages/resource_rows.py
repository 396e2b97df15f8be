"""The resources that the README shows, and what can be done with them.

In: the API and the names. Out: rows of a table, each resource before those in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.model.operations import Api
from generator.targets.code import Code
from generator.targets.markdown.escape import code_cell
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.resource_names import Node, resource_nodes
from generator.values import dataclass

SHOWN = 8
"""How many there are at most."""


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """A resource, and what can be done with it."""

    resource: Code
    methods: Code


def resource_rows(api: Api, names: Names) -> tuple[ResourceRow, ...]:
    """The first ones."""
    return tuple(islice(_rows(resource_nodes(api, names)), SHOWN))


def _rows(nodes: Iterable[Node]) -> Iterator[ResourceRow]:
    for node in nodes:
        if node.calls:
            methods = [code_cell(each.name) for each in node.calls]
            yield ResourceRow(code_cell(node.shown), Code(", ".join(methods)))
        yield from _rows(node.children)
