"""Parses Path Items, Operations, Request Bodies and Responses (OAS 3.1 §4.8.9, §4.8.10, §4.8.13, §4.8.17).

In: the nodes of `paths` and `webhooks`. Out: operations, with what their path item says folded in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from re import compile as compile_pattern
from typing import Final

from generator.diagnostics import Location
from generator.diagnostics.progress import working_on
from generator.document import Node
from generator.document.pointer import split
from generator.openapi import habits
from generator.openapi.objects import MediaType, Operation, RequestBody, Response
from generator.openapi.parse_content import ContentParser
from generator.openapi.parse_parameters import ParameterParser
from generator.openapi.parse_security import parse_requirements
from generator.openapi.parse_servers import parse_servers
from generator.openapi.reading import Fields, Reading

TOKEN: Final = compile_pattern(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The fixed fields of a path item that are operations; `query` is of OAS 3.2."""


UNKNOWN: Final = "application/json"
"""What a body is taken for that is described nowhere."""


class OperationParser:
    """Parses path items; knows the operationIds that have been read, by their places."""

    def __init__(self, reading: Reading, content: ContentParser, schemes: Collection[str]) -> None:
        self.reading = reading
        self.schemes = schemes
        self.content = content
        self.parameters = ParameterParser(reading, content)
        self.operation_ids: set[Location] = set()

    def operations(self, items: Iterable[tuple[str, Node]]) -> tuple[Operation, ...]:
        """The operations of the path items of `paths` or `webhooks`, in document order."""
        found: list[Operation] = []
        for path, node in items:
            item = self.reading.open(node, path)
            if item is not None:
                found += self.path_item(path, item)
        return tuple(found)

    def path_item(self, path: str, item: Fields) -> Iterator[Operation]:
        path = habits.path(path, item)
        for method, node in self.methods(item):
            fields = self.reading.open(node, method) or Fields(self.reading, node, {})
            with working_on(f"{method} {path}", node.at):
                found = self.operation(method, path, item, fields, node)
            yield found

    def methods(self, item: Fields) -> Iterator[tuple[str, Node]]:
        """The methods of a path item and their operations; `additionalOperations` is of OAS 3.2."""
        for key, node in item.members.items():
            if key in METHODS:
                yield key, node
            elif key == "additionalOperations":
                yield from filter(self.is_method, item.each(key))

    def is_method(self, entry: tuple[str, Node]) -> bool:
        """Whether a key can be a method (RFC 9110 §9.1): it is sent as it is written."""
        if TOKEN.fullmatch(entry[0]):
            return True
        self.reading.diagnostics.report("V220", entry[1].at, method=entry[0])
        return False

    def operation(
        self, method: str, path: str, item: Fields, fields: Fields, node: Node
    ) -> Operation:
        path, parameters = self.parameters.collect(path, item, fields, node)
        operation_id, operation_id_at = self.operation_id(fields)
        return Operation(
            method=method,
            path=path,
            operation_id=operation_id,
            operation_id_at=operation_id_at,
            tags=fields.texts("tags"),
            summary=fields.text("summary") or item.text("summary"),
            description=fields.text("description") or item.text("description"),
            deprecated=fields.flag("deprecated"),
            parameters=parameters,
            request_body=self.request_body(fields, item),
            responses=self.responses(fields, method),
            security=parse_requirements(self.reading, fields, self.schemes),
            servers=parse_servers(self.reading, fields) or parse_servers(self.reading, item),
            extensions=fields.extensions(),
            at=node.at,
        )

    def operation_id(self, fields: Fields) -> tuple[str | None, Location | None]:
        """The operationId and its place. A path item that two paths share has it for the first of them."""
        text, node = fields.text("operationId"), fields.get("operationId")
        if text is None or node is None or node.at in self.operation_ids:
            return None, None
        self.operation_ids.add(node.at)
        return text, node.at

    def request_body(self, fields: Fields, item: Fields) -> RequestBody | None:
        node = fields.get("requestBody")
        old = self.parameters.body(fields, item)
        media = fields.texts("consumes") or (UNKNOWN,)
        if old is not None:
            self.tell_of_old(old, media, is_read=node is None)
        if node is None:
            return self.body_parameter(old, media)
        body = self.reading.open(node, "requestBody")
        if body is None:
            return self.lost_body(node)
        return RequestBody(
            description=body.text("description"),
            required=body.flag("required"),
            content=self.content.whole_content(body, "the body"),
            at=body.at,
        )

    def tell_of_old(self, body: Node, media: Sequence[str], *, is_read: bool) -> None:
        """That a parameter is a body; the words are those of the validator, which says less of it."""
        *_, owner, key = split(body.pointer)
        taken = f"it is read as {', '.join(media)}" if is_read else "requestBody counts"
        details = {"name": owner if key.isdigit() else key, "taken": taken, "media": media[0]}
        self.reading.diagnostics.report("V244", body.at, **details)

    def body_parameter(self, node: Node | None, media: Iterable[str]) -> RequestBody | None:
        """The body that a parameter is, as in Swagger 2.0, which has the media types in `consumes`."""
        fields = None if node is None else self.reading.open(node, "parameter")
        if node is None or fields is None:
            return None
        return RequestBody(
            description=fields.text("description"),
            required=fields.flag("required"),
            content=tuple(self.content.media_type(each, node) for each in media),
            at=fields.at,
        )

    def lost_body(self, node: Node) -> RequestBody | None:
        """What a `$ref` that leads nowhere says of a body: that there may be one."""
        if not self.is_lost(node):
            return None
        return RequestBody(None, False, self.anything(node), node.at)

    def is_lost(self, node: Node) -> bool:
        return self.reading.bundle.is_lost(self.reading.follow(node))

    def anything(self, node: Node) -> tuple[MediaType, ...]:
        """Content of which nothing is known."""
        return (self.content.media_type(UNKNOWN, node),)

    def responses(self, fields: Fields, method: str) -> tuple[Response, ...]:
        parsed = (self.response(status, node, method) for status, node in fields.each("responses"))
        return tuple({each.status: each for each in parsed if each is not None}.values())

    def response(self, key: str, node: Node, method: str) -> Response | None:
        status = habits.status(key, node, self.reading)
        if status is None:
            return None
        fields = self.reading.open(node, status)
        if fields is None:
            if not self.is_lost(node):
                return None
            content = () if habits.without_body(method, status) else self.anything(node)
            return Response(status, "", "", (), content, node.at)
        return Response(
            status=status,
            summary=fields.text("summary") or "",
            description=fields.text("description") or "",
            headers=self.content.headers(fields),
            content=self.answer(
                fields, habits.without_body(method, status), is_shared=fields.node is not node
            ),
            at=node.at,
        )

    def answer(self, fields: Fields, without: str, *, is_shared: bool) -> tuple[MediaType, ...]:
        """The content of a response; none where HTTP has none, whose name is `without` then. What is `is_shared` with
        other operations is right for these."""
        if not without:
            return self.content.whole_content(fields, "the response")
        said = fields.get("content") or fields.get("schema")
        if said is not None and (said.members or said.items) and not is_shared:
            key = "schema" if said.at.pointer.endswith("/schema") else "content"
            instead = habits.with_body(without)
            self.reading.diagnostics.report("V234", said.at, what=without, key=key, instead=instead)
        return ()
