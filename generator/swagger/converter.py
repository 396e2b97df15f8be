"""Swagger 2.0 becomes OpenAPI 3.0 (https://swagger.io/specification/v2/).

In: a bundle whose references have been followed. Out: a bundle that says the same in OpenAPI 3.0: its values stand
where OpenAPI has them, and know where their author wrote them. A document of any other version comes out as it went
in. Nothing behind this knows Swagger 2.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.diagnostics import Diagnostics
from generator.document import Bundle, Node
from generator.openapi.versions import declared
from generator.swagger.bodies import BodyMover
from generator.swagger.media_types import listed
from generator.swagger.moving import ROOMS, Moved, Moving, below, text
from generator.swagger.parameters import BODY, FORM, Given, ParameterMover
from generator.swagger.responses import ResponseMover
from generator.swagger.schemas import SchemaMover
from generator.swagger.security import security_scheme
from generator.swagger.servers import servers
from generator.values import replace

OPENAPI: Final = "3.0.4"
METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PATHS: Final = ("paths", "x-ms-paths")
"""Where paths stand; the extension has those that differ by their query alone."""

REPLACED: Final = frozenset(
    {*ROOMS, *PATHS, *("swagger", "openapi", "host", "basePath", "schemes", "consumes", "produces")}
)
KINDS: Final = {
    **dict.fromkeys(("host", "basePath"), "a string"),
    **dict.fromkeys(("schemes", "consumes", "produces"), "an array"),
    **dict.fromkeys(ROOMS, "an object"),
}
"""What the members of the root must be that do not stand in the new document as they are."""

OF_OPERATION: Final = frozenset({"consumes", "produces", "schemes", "parameters", "responses"})


class Converter:
    """Goes through a document, role by role."""

    def __init__(self, bundle: Bundle, diagnostics: Diagnostics) -> None:
        self.bundle = bundle
        self.root = bundle.root
        self.moving = Moving(bundle, diagnostics)
        self.schemas = SchemaMover(self.moving)
        self.parameters = ParameterMover(self.moving, self.schemas)
        self.bodies = BodyMover(self.moving, self.parameters)
        self.responses = ResponseMover(self.moving, self.schemas, self.parameters)
        self.items: dict[Node, Node] = {}

    def run(self) -> Bundle:
        root = Moved(self.members(), self.root, "")
        self.moving.finish()
        documents = {**self.bundle.documents, self.root.source.origin: root}
        targets = {**self.bundle.targets, **self.moving.targets}
        lost = self.bundle.lost | self.moving.lost
        return replace(self.bundle, root=root, documents=documents, targets=targets, lost=lost)

    def members(self) -> dict[str, Node]:
        """The members of the new root; components first, so that what is shared stands there."""
        root = self.root
        self.moving.check(root.members, KINDS)
        version = declared(root)
        members = {"openapi": text(OPENAPI, version[0] if version else root)}
        members["components"] = Moved(dict(self.components()), root, "/components")
        members |= {key: value for key, value in root.members.items() if key not in REPLACED}
        found = servers(self.moving, root, root, "/servers")
        if found is not None:
            members["servers"] = found
        found_paths = [root.members[key] for key in PATHS if key in root.members]
        if found_paths:
            members["paths"] = self.paths(found_paths)
        return members

    def components(self) -> Iterator[tuple[str, Node]]:
        """The shared parts that something may name: schemas and security schemes."""
        definitions = self.root.get("definitions")
        if definitions is not None:
            made = {
                name: self.schemas.schema(part, below("/components/schemas", name))
                for name, part in self.moving.named(definitions)
            }
            yield "schemas", Moved(made, definitions, "/components/schemas")
        security = self.root.get("securityDefinitions")
        if security is not None:
            made = {
                name: security_scheme(self.moving, part, below("/components/securitySchemes", name))
                for name, part in self.moving.named(security)
            }
            yield "securitySchemes", Moved(made, security, "/components/securitySchemes")

    def paths(self, nodes: list[Node]) -> Node:
        made = {
            path: self.item(part, below("/paths", path)) if path[:2] != "x-" else part
            for node in nodes
            for path, part in self.moving.named(node)
        }
        return Moved(made, nodes[0], "/paths")

    def item(self, node: Node, pointer: str) -> Node:
        """A path item, `$ref` followed; one that two paths share is made once."""
        origin, members = self.moving.opened(node)
        key = node if len(node.members) > 1 else origin
        if key not in self.items:
            self.items[key] = self.make_item(origin, members, pointer)
        return self.items[key]

    def make_item(self, origin: Node, members: dict[str, Node], pointer: str) -> Node:
        if not origin.is_object:
            return origin
        shared = self.parameters.given(members.get("parameters"))
        made = {
            key: self.operation(value, shared, below(pointer, key)) if key in METHODS else value
            for key, value in members.items()
        }
        if "parameters" in members:
            listed_at = below(pointer, "parameters")
            made["parameters"] = self.parameters.plain(shared, members["parameters"], listed_at)
        return Moved(made, origin, pointer)

    def operation(self, node: Node, shared: list[Given], pointer: str) -> Node:
        origin, given = self.moving.opened(node)
        if not origin.is_object:
            return origin
        members = {key: value for key, value in given.items() if key not in OF_OPERATION}
        self.moving.check(given, {key: KINDS[key] for key in ("schemes", "consumes", "produces")})
        own = self.parameters.given(given.get("parameters"))
        if "parameters" in given:
            listed_at = below(pointer, "parameters")
            members["parameters"] = self.parameters.plain(own, given["parameters"], listed_at)
        consumes = listed("consumes", given, self.root)
        body_at = below(pointer, "requestBody")
        body = self.bodies.body(valid(shared, own), consumes, origin, body_at)
        if body is not None:
            members["requestBody"] = body
            members |= self.bodies.names(valid(shared, own))
        if "responses" in given:
            produces = listed("produces", given, self.root)
            responses_at = below(pointer, "responses")
            members["responses"] = self.responses.responses(
                given["responses"], produces, responses_at
            )
        if "schemes" in given:
            found = servers(self.moving, self.root, origin, below(pointer, "servers"))
            members |= {} if found is None else {"servers": found}
        return Moved(members, origin, pointer)


def valid(shared: list[Given], own: list[Given]) -> list[Given]:
    """The parameters of an operation that make its body: its own replace those of the path; a body of its own replaces
    a form, and a form a body."""
    found = [each for each in own if each.text("in") in (BODY, FORM)]
    keys = {each.key for each in found}
    places = {each.text("in") for each in found}
    inherited = [
        each
        for each in shared
        if each.key not in keys and (each.text("in") in places or not places)
    ]
    return [*inherited, *found]
