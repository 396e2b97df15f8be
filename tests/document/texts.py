"""Reads texts that stand in tests."""

import json
from collections.abc import Callable, Iterator

from generator.diagnostics import Diagnostics, InputError, Source
from generator.document import Json, Node
from generator.document.read_json import read_json
from generator.document.read_yaml import read_yaml
from generator.room import with_room


def yaml(text: str, diagnostics: Diagnostics | None = None) -> Node:
    return read_yaml(Source("x.yaml", text), diagnostics or Diagnostics())


def js(text: str, diagnostics: Diagnostics | None = None) -> Node:
    return read_json(Source("x.json", text), diagnostics or Diagnostics())


def scalar(text: str) -> Json:
    """The value of a plain scalar."""
    return yaml(f"- {text}").items[0].plain()


def error_of(error: InputError) -> tuple[str, int, int]:
    """Code, line and column of the one problem that stopped a reader."""
    (problem,) = error.diagnostics
    assert problem.at is not None
    return problem.code, problem.at.line, problem.at.column


def below(node: Node) -> Iterator[Node]:
    """The node and all below it."""
    yield node
    for part in (*node.members.values(), *node.items):
        yield from below(part)


def rest(node: Node) -> str:
    """The text from where the node stands."""
    return node.source.line(node.line)[node.column - 1 :]


def stands_at_its_text(node: Node, is_member: bool) -> bool:
    """Whether a node of a JSON text is located at its key or, in an array, at its value."""
    starts = node.source.starts
    text = node.source.text[starts[node.line - 1] + node.column - 1 :]
    value, _ = json.JSONDecoder().raw_decode(text)
    key = node.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    return bool(value == key if is_member else value == node.plain())


def deep(read: Callable[[Source, Diagnostics], Node], text: str) -> tuple[Node, list[str]]:
    """The root of a text that is read with the room that a run has, and the codes of its problems."""
    diagnostics = Diagnostics()
    root = with_room(lambda: read(Source("deep", text), diagnostics))
    return root, [each.code for each in diagnostics.items]


def levels(node: Node) -> int:
    """How deep objects and arrays are nested in each other."""
    depth, layer = 0, [node]
    while layer := [each for each in layer if each.is_object or each.is_array]:
        depth += 1
        layer = [part for each in layer for part in (*each.items, *each.members.values())]
    return depth
