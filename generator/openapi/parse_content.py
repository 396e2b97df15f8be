"""Parses Media Type, Encoding, Header and Example Objects (OAS 3.1 §4.8.14, §4.8.15, §4.8.21, §4.8.19).

In: nodes. Out: what is inside of bodies, parameters and responses.
"""

from __future__ import annotations

import json

from generator.document import Json, Node
from generator.openapi.habits import media_type, schema_beside
from generator.openapi.objects import Encoding, Header, MediaType, Schema
from generator.openapi.parse_schemas import SchemaParser
from generator.openapi.reading import Fields, Reading


class ContentParser:
    """Parses what bodies, parameters and headers have in common."""

    def __init__(self, reading: Reading, schemas: SchemaParser) -> None:
        self.reading = reading
        self.schemas = schemas

    def schema(self, fields: Fields, key: str = "schema") -> Schema | None:
        node = fields.get(key)
        return None if node is None else self.schemas.schema(node, key)

    def own_schema(self, fields: Fields, part: str) -> Schema | None:
        """The schema of a parameter or header."""
        beside = schema_beside(fields, part, self.reading)
        return self.schema(fields) if beside is None else self.schemas.schema(beside, "schema")

    def whole_content(self, fields: Fields, part: str) -> tuple[MediaType, ...]:
        """The media types of a body or response; a `schema` without any is one of JSON."""
        schema = fields.get("schema")
        if schema is None or fields.get("content") is not None:
            return self.content(fields)
        self.reading.diagnostics.report("V231", schema.at, part=part, meant="JSON")
        return (self.media_type("application/json", fields.node),)

    def content(self, fields: Fields) -> tuple[MediaType, ...]:
        """The media types, in document order."""
        named = [
            (media_type(key, node, self.reading), node) for key, node in fields.each("content")
        ]
        return tuple(self.media_type(name, node) for name, node in named if name is not None)

    def only_content(self, fields: Fields) -> MediaType | None:
        """The one media type of a parameter or header."""
        content = self.content(fields)
        if len(content) > 1:
            self.reading.diagnostics.report("V209", fields.at, key="content", count=len(content))
        return content[0] if content else None

    def media_type(self, name: str, node: Node) -> MediaType:
        """A media type that cannot be read is still known by its name: it carries anything."""
        fields = self.reading.open(node, name) or Fields(self.reading, node, {})
        return MediaType(
            media_type=name,
            schema=self.schema(fields),
            item_schema=self.schema(fields, "itemSchema"),
            examples=self.examples(fields, textual=True),
            encoding=self.encodings(fields),
            prefix_encoding=self.positional(fields),
            item_encoding=self.one_encoding(fields, "itemEncoding"),
            at=node.at,
        )

    def encodings(self, fields: Fields) -> dict[str, Encoding]:
        """Encodings by property name."""
        parsed = {name: self.encoding(name, node) for name, node in fields.named("encoding")}
        return {name: encoding for name, encoding in parsed.items() if encoding is not None}

    def positional(self, fields: Fields) -> tuple[Encoding, ...]:
        """The encodings of the first parts, which have no names."""
        parsed = (self.encoding("prefixEncoding", node) for node in fields.array("prefixEncoding"))
        return tuple(each or Encoding(None, None, None, False, {}) for each in parsed)

    def one_encoding(self, fields: Fields, key: str) -> Encoding | None:
        node = fields.get(key)
        return None if node is None else self.encoding(key, node)

    def encoding(self, name: str, node: Node) -> Encoding | None:
        fields = self.reading.open(node, name)
        if fields is None:
            return None
        return Encoding(
            content_type=fields.text("contentType"),
            style=fields.text("style"),
            explode=fields.flag("explode") if fields.get("explode") else None,
            allow_reserved=fields.flag("allowReserved"),
            headers={header.name: header for header in self.headers(fields)},
            inner_delimiters=fields.text("x-inner-delimiters") or "",
        )

    def headers(self, fields: Fields) -> tuple[Header, ...]:
        parsed = (self.header(name, node) for name, node in fields.named("headers"))
        return tuple(header for header in parsed if header is not None)

    def header(self, name: str, node: Node) -> Header | None:
        fields = self.reading.open(node, name)
        if fields is None:
            return None
        content = self.only_content(fields)
        return Header(
            name=name,
            description=fields.text("description"),
            required=fields.flag("required"),
            deprecated=fields.flag("deprecated"),
            schema=content.schema if content else self.own_schema(fields, "the header"),
            style=fields.text("style") or "simple",
            explode=fields.flag("explode"),
            at=node.at,
        )

    def examples(self, fields: Fields, *, textual: bool = False) -> tuple[Json, ...]:
        """The values of `example` and of `examples`."""
        found: list[Json] = []
        example = fields.get("example")
        if example is not None:
            found.append(self.reading.follow(example).plain())
        for name, node in fields.named("examples"):
            found += self.example(name, node, textual)
        return tuple(found)

    def example(self, name: str, node: Node, textual: bool) -> list[Json]:
        """The value of an Example Object; none where it is a text of its own (`externalValue`). What is written as it is
        sent (`serializedValue`, OAS 3.2) is the value that it is JSON of, or a text of a `textual` body.
        """
        fields = self.reading.open(node, name)
        if fields is None:
            return []
        value = fields.get("dataValue") or fields.get("value")
        if value is not None:
            return [self.reading.follow(value).plain()]
        written = fields.text("serializedValue")
        try:
            return [] if written is None else [json.loads(written)]
        except ValueError:
            return [written] if textual else []
