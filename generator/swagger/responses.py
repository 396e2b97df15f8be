"""Response Objects (Swagger 2.0): the schema stands in them, the media types are those that the operation produces.

In: responses and what an operation produces. Out: responses with `content`. A shared response is made anew for each list
of media types; its schema is the same one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.document import Node
from generator.swagger.media_types import ANYTHING, JSON, OCTETS, essence, is_structured
from generator.swagger.moving import Moved, Moving, below, home
from generator.swagger.parameters import Given, ParameterMover
from generator.swagger.schemas import SchemaMover

Produces: TypeAlias = tuple[str, ...]

CHANGED = frozenset({"schema", "headers", "examples", "$ref"})


class ResponseMover:
    """Makes responses, each once for what an operation produces."""

    def __init__(self, moving: Moving, schemas: SchemaMover, parameters: ParameterMover) -> None:
        self.moving = moving
        self.schemas = schemas
        self.parameters = parameters
        self.made: dict[tuple[Node, Produces], Node] = {}

    def responses(self, node: Node, produces: Produces, pointer: str) -> Node:
        """The responses of an operation by status."""
        made = {
            status: self.response(part, produces, below(pointer, status))
            for status, part in self.moving.named(node)
        }
        return Moved(made, node, pointer)

    def response(self, node: Node, produces: Produces, pointer: str) -> Node:
        """A response, or the reference to a shared one."""
        target = self.moving.follow(node)
        if target is node and not self.moving.bundle.is_lost(node):
            return self.response_of(node, produces, pointer)
        made = Moved(node.members, node, pointer)
        if self.moving.bundle.is_lost(target):
            self.moving.lost.add(made)
        else:
            self.moving.targets[made] = self.response_of(target, produces, home(target))
        return made

    def response_of(self, node: Node, produces: Produces, pointer: str) -> Node:
        if not node.is_object:
            return node
        key = (node, produces)
        if key not in self.made:
            self.made[key] = Moved(self.members(node, produces, pointer), node, pointer)
        return self.made[key]

    def members(self, node: Node, produces: Produces, pointer: str) -> dict[str, Node]:
        members = {key: value for key, value in node.members.items() if key not in CHANGED}
        headers = node.get("headers")
        if headers is not None and headers.is_object:
            inner = below(pointer, "headers")
            found = {
                name: self.header(part, below(inner, name))
                for name, part in self.moving.named(headers)
                if not self.moving.bundle.is_lost(part)
            }
            members["headers"] = Moved(found, headers, inner)
        if node.get("schema") is not None:
            members["content"] = self.content(node, produces, below(pointer, "content"))
        return members

    def header(self, node: Node, pointer: str) -> Node:
        if not node.is_object:
            return node
        given = Given(*self.moving.opened(node))
        return self.parameters.make(given, pointer)

    def content(self, node: Node, produces: Produces, pointer: str) -> Node:
        examples = self.examples(node)
        schema = node.members["schema"]
        names = self.names(schema, produces, examples)
        made = self.schemas.schema(schema, below(pointer, names[0], "schema"))
        medias: dict[str, Node] = {}
        for name in names:
            members = {"schema": made}
            example = examples.get(name) or examples.get(essence(name))
            if example is not None:
                members["example"] = example
            medias[name] = Moved(members, schema, below(pointer, name))
        return Moved(medias, schema, pointer)

    def names(self, schema: Node, produces: Produces, examples: Mapping[str, Node]) -> list[str]:
        """The media types of an answer. A file is none of JSON or XML, whatever the whole document produces."""
        kind = self.moving.opened(schema)[1].get("type")
        if kind is not None and kind.value == "file":
            fit = [each for each in produces if not is_structured(each)]
            return fit or [ANYTHING if produces else OCTETS]
        return list(produces) or list(examples) or [JSON]

    def examples(self, node: Node) -> dict[str, Node]:
        """The examples that are given for a media type."""
        found = self.moving.named(node.get("examples"))
        return {name: value for name, value in found if "/" in name}
