"""Documents that are none of OpenAPI, called what they are.

In: the root of a document that declares no version of OpenAPI, or a text that is no mapping. Out: what it is, and what to
do about it; nothing where nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.document import Node

_BY_KEY: Final = {
    "asyncapi": (
        "an AsyncAPI document, which describes messages",
        "clients for HTTP are made of OpenAPI documents; the generators of AsyncAPI read this one",
    ),
    "arazzo": (
        "an Arazzo document, which describes workflows",
        "give the OpenAPI document that stands in its sourceDescriptions",
    ),
    "overlay": (
        "an OpenAPI Overlay, which changes a document",
        "give the document that it extends, and this one as --overlay",
    ),
    "swaggerVersion": ("Swagger 1", "convert it to OpenAPI 3 first"),
    "raml": ("a RAML document", "convert it to OpenAPI 3 first"),
}
_EXPORT: Final = "the tool that has it exports OpenAPI, too"


def what_it_is(root: Node) -> tuple[str, str] | None:
    """What a mapping is, and what to do."""
    return next(_guesses(root), None)


def _guesses(root: Node) -> Iterator[tuple[str, str]]:
    members = root.members
    yield from (told for key, told in _BY_KEY.items() if key in members)
    info = root.get("info")
    schema = info.text("schema") if info is not None else None
    if (schema and "postman" in schema) or (info is not None and info.get("_postman_id")):
        told = "export the API as OpenAPI in Postman, or convert the collection by a tool for that"
        yield "a Postman collection, which holds examples of requests", told
    if root.text("_type") == "export" and "resources" in members:
        yield "an export of Insomnia", f"{_EXPORT}: choose that format"
    if "log" in members and "entries" in members["log"].members:
        yield "a HAR file, which holds requests that were sent", "give a document that describes the API"
    if {"name", "on", "jobs"} <= members.keys() or {"services", "networks"} <= members.keys():
        yield "the settings of another tool", "give the OpenAPI document of the API"
    if "generator-cli" in members:
        yield "the settings of OpenAPI Generator", "`gen-client migrate` translates them"
    yield from _schemas(root)
    if "apiVersion" in members and "kind" in members:
        yield "a manifest of Kubernetes", "kubectl get --raw /openapi/v2 gives the document of a cluster"
    if {"__schema", "data"} & members.keys():
        yield "the answer of a GraphQL server", "gen-client makes clients of HTTP APIs that OpenAPI describes"


def _schemas(root: Node) -> Iterator[tuple[str, str]]:
    advice = (
        "put it into an OpenAPI document: a type below components.schemas, and paths that use it"
    )
    keys = root.members.keys()
    is_typed = {"$defs", "type"} <= keys or {"type", "properties"} <= keys
    if ("$schema" in keys or is_typed) and "paths" not in keys:
        yield "a JSON Schema, which describes values and no operations", advice
