"""Parses the OpenAPI Object (OAS 3.1 §4.8.1) and what describes the API as a whole.

In: a bundle. Out: the `Document`. Parts that cannot be read are reported and left out; only an unsupported version
stops it.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import Diagnostics
from generator.document import Bundle, Node
from generator.openapi.habits import rooted
from generator.openapi.objects import Document, Info, Tag
from generator.openapi.operation_ids import unique
from generator.openapi.parse_content import ContentParser
from generator.openapi.parse_operations import OperationParser
from generator.openapi.parse_schemas import SchemaParser
from generator.openapi.parse_security import parse_requirements, parse_schemes
from generator.openapi.parse_servers import base_uri, parse_servers
from generator.openapi.prose import site_of
from generator.openapi.reading import Fields, Reading
from generator.openapi.versions import check_version


def parse(bundle: Bundle, diagnostics: Diagnostics) -> Document:
    """The document as OpenAPI objects."""
    version = check_version(bundle.root, diagnostics)
    errors = len(diagnostics.errors)
    reading = Reading(bundle, diagnostics, site_of(bundle.root))
    document = parse_root(reading, version, Fields(reading, bundle.root, bundle.root.members))
    if len(diagnostics.errors) > errors:
        diagnostics.raise_errors()
    return document


def parse_root(reading: Reading, version: str, fields: Fields) -> Document:
    schemas = SchemaParser(reading)
    components = schemas.component_ids()
    schemes = parse_schemes(reading, fields.fields("components"))
    parser = OperationParser(reading, ContentParser(reading, schemas), schemes)
    paths = [*fields.each("paths"), *fields.each("x-ms-paths")]
    operations = parser.operations([(rooted(path), item) for path, item in paths])
    webhooks = parser.operations(fields.named("webhooks"))
    every = unique([*operations, *webhooks], reading.diagnostics)
    return Document(
        version=version,
        info=parse_info(fields),
        servers=parse_servers(reading, fields),
        tags=parse_tags(reading, fields),
        operations=every[: len(operations)],
        webhooks=every[len(operations) :],
        schemas=schemas.finish(),
        components=components,
        security_schemes=schemes,
        security=parse_requirements(reading, fields, schemes) or (),
        base=base_uri(reading, fields.node),
        at=fields.at,
    )


def parse_info(fields: Fields) -> Info:
    info = fields.fields("info") or Fields(fields.reading, fields.node, {})
    contact = info.fields("contact")
    licence = info.fields("license")
    return Info(
        title=info.text("title") or "",
        version=info.text("version") or "",
        summary=info.text("summary"),
        description=info.text("description"),
        contact_name=contact.text("name") if contact else None,
        contact_url=contact.text("url") if contact else None,
        contact_email=contact.text("email") if contact else None,
        license_name=licence.text("name") if licence else None,
        license_url=licence.text("url") if licence else None,
        license_identifier=licence.text("identifier") if licence else None,
    )


def parse_tags(reading: Reading, fields: Fields) -> tuple[Tag, ...]:
    nodes = fields.array("tags")
    parsed = [(parse_tag(reading, node), node) for node in nodes]
    tags = {tag.name: tag for tag, _ in parsed if tag is not None}
    for tag, node in parsed:
        if tag is not None and tag.parent is not None:
            check_parent(reading, tag, tags, node)
    return tuple(tag for tag, _ in parsed if tag is not None)


def check_parent(reading: Reading, tag: Tag, tags: Mapping[str, Tag], node: Node) -> None:
    """Report a tag that is in one that is not declared, or in itself."""
    parent = tag.parent or ""
    details = {"tag": tag.name, "parent": parent}
    if parent not in tags:
        reading.diagnostics.report("V221", node.at, **details)
        return
    seen, above = {tag.name}, tags.get(parent)
    while above is not None and above.name not in seen:
        seen.add(above.name)
        above = tags.get(above.parent) if above.parent else None
    if above is not None and above.name == tag.name:
        reading.diagnostics.report("V222", node.at, **details)


def parse_tag(reading: Reading, node: Node) -> Tag | None:
    fields = reading.open(node, "tag")
    name = fields.text("name") if fields is not None else None
    if fields is None or name is None:
        reading.diagnostics.report("V202", node.at, part="the tag", key="name")
        return None
    return Tag(
        name,
        fields.text("description"),
        fields.text("summary"),
        fields.text("parent"),
        fields.text("kind"),
    )
