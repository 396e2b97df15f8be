"""Parses Server Objects (OAS 3.1 §4.8.5, §4.8.6).

In: an object with a field `servers`. Out: servers, none where none are named.
"""

from __future__ import annotations

from re import compile as compile_pattern
from typing import Final
from urllib.parse import urljoin

from generator.document import Node
from generator.document.load import is_url
from generator.openapi.reached import Server, ServerVariable
from generator.openapi.reading import Fields, Reading

NUMBER: Final = compile_pattern(r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?")


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
    return Server(
        url=url,
        base=base_uri(reading, node),
        name=fields.text("name"),
        description=fields.text("description"),
        variables=known,
        at=node.at,
    )


def base_uri(reading: Reading, node: Node) -> str:
    """The base URI of a node's document: what it says itself (`$self`, OAS 3.2), else where it was."""
    origin = node.source.origin
    document = reading.bundle.documents.get(origin)
    own = document.get("$self") if document is not None else None
    if own is None or not isinstance(own.value, str):
        return origin
    return urljoin(origin if is_url(origin) else "", own.value)


def parse_variable(reading: Reading, name: str, node: Node) -> ServerVariable | None:
    fields = reading.open(node, name)
    if fields is None:
        return None
    given = [] if fields.get("enum") is None else fields.array("enum")
    default = fields.get("default")
    values = [each for each in given if is_single(reading, each, "enum", "an array of strings")]
    if default is not None and not is_single(reading, default, "default", "a string"):
        default = None
    return ServerVariable(
        name=name,
        default=None if default is None else spelled(default),
        enum=tuple(dict.fromkeys(map(spelled, values))),
        description=fields.text("description"),
        is_text=all(each.is_string for each in (*values, *([default] if default else ()))),
        at=node.at,
    )


def is_single(reading: Reading, node: Node, key: str, expected: str) -> bool:
    """Whether a value has a spelling of its own: a string, a number, a boolean."""
    if node.value is None or isinstance(node.value, dict | list):
        reading.wrong(node, key, expected)
        return False
    return True


def spelled(node: Node) -> str:
    """A single value as it stands in a URL: `443`, `true`, and a number as the document writes it (`1.10`)."""
    value = node.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        line = node.at.source.line(node.line)[node.column - 1 :]
        written = (each[0] for each in NUMBER.finditer(line))
        return next((each for each in written if float(each) == value), f"{value}")
    return str(value)
