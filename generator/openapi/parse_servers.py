"""Parses Server Objects (OAS 3.1 §4.8.5, §4.8.6).

In: an object with a field `servers`. Out: servers, none where none are named.
"""

from __future__ import annotations

from generator.document import Node
from generator.openapi.objects import Server, ServerVariable
from generator.openapi.reading import Fields, Reading


def parse_servers(reading: Reading, fields: Fields) -> tuple[Server, ...]:
    """The servers of a document, path item or operation."""
    parsed = (parse_server(reading, node) for node in fields.array("servers"))
    return tuple(server for server in parsed if server is not None)


def parse_server(reading: Reading, node: Node) -> Server | None:
    fields = reading.open(node, "server")
    url = fields.text("url") if fields is not None else None
    if fields is None or url is None:
        reading.diagnostics.report("V202", node.at, part="the server", key="url")
        return None
    variables = (parse_variable(reading, name, part) for name, part in fields.named("variables"))
    known = tuple(variable for variable in variables if variable is not None)
    return Server(url, fields.text("description"), known, node.at)


def parse_variable(reading: Reading, name: str, node: Node) -> ServerVariable | None:
    fields = reading.open(node, name)
    if fields is None:
        return None
    values = fields.texts("enum")
    default = fields.text("default")
    if default is None:
        reading.diagnostics.report("V202", node.at, part=f"the variable '{name}'", key="default")
        return None
    return ServerVariable(name, default, values, fields.text("description"))
