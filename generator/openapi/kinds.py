"""Which object of OpenAPI stands at a pointer, and which fields it can have, those of all versions together.

In: a JSON pointer. Out: the name of a kind, or nothing where anything may stand; its fields. For hints alone: what is
right is decided by the schemas of the specification.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.document.pointer import split

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_SCHEMA: Final = (
    *("$ref", "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
    *("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties"),
    *("minProperties", "required", "enum", "const", "type", "allOf", "oneOf", "anyOf", "not"),
    *("items", "properties", "additionalProperties", "description", "format", "default"),
    *("nullable", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example"),
    *("examples", "deprecated", "prefixItems", "patternProperties", "contentMediaType"),
    *("contentEncoding", "contentSchema", "$defs", "$id", "$anchor", "if", "then", "else"),
    *("propertyNames", "contains", "minContains", "maxContains", "unevaluatedProperties"),
    *("dependentRequired", "dependentSchemas", "$comment", "$schema"),
)

FIELDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "root": (
            *("openapi", "swagger", "info", "servers", "paths", "webhooks", "components", "tags"),
            *("security", "externalDocs", "jsonSchemaDialect", "host", "basePath", "schemes"),
            *("consumes", "produces", "definitions", "parameters", "responses"),
            *("securityDefinitions", "$self"),
        ),
        "info": (
            *("title", "summary", "description", "termsOfService", "contact", "license", "version"),
        ),
        "contact": ("name", "url", "email"),
        "license": ("name", "identifier", "url"),
        "server": ("url", "description", "variables", "name"),
        "variable": ("enum", "default", "description"),
        "path": (
            *("$ref", "summary", "description", "servers", "parameters", "additionalOperations"),
            *_METHODS,
        ),
        "operation": (
            *("tags", "summary", "description", "externalDocs", "operationId", "parameters"),
            *("requestBody", "responses", "callbacks", "deprecated", "security", "servers"),
            *("consumes", "produces", "schemes"),
        ),
        "parameter": (
            *("name", "in", "description", "required", "deprecated", "allowEmptyValue", "style"),
            *("explode", "allowReserved", "schema", "example", "examples", "content", "$ref"),
            *("type", "format", "items", "collectionFormat", "default", "enum"),
        ),
        "body": ("description", "content", "required", "$ref"),
        "media": ("schema", "example", "examples", "encoding", "itemSchema", "itemEncoding"),
        "response": ("description", "headers", "content", "links", "schema", "examples", "$ref"),
        "components": (
            *("schemas", "responses", "parameters", "examples", "requestBodies", "headers"),
            *("securitySchemes", "links", "callbacks", "pathItems", "mediaTypes"),
        ),
        "schema": _SCHEMA,
        "scheme": (
            *("type", "description", "name", "in", "scheme", "bearerFormat", "flows", "flow"),
            *("openIdConnectUrl", "authorizationUrl", "tokenUrl", "scopes", "$ref"),
        ),
        "tag": ("name", "summary", "description", "externalDocs", "parent", "kind"),
        "link": (
            *("operationRef", "operationId", "parameters", "requestBody", "description", "server"),
        ),
    }
)
"""The fields of an object, by its kind."""

_BELOW: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "root": {
            **{"info": "info", "servers": "*server", "paths": "*path", "webhooks": "*path"},
            **{"components": "components", "tags": "*tag", "definitions": "*schema"},
            **{"parameters": "*parameter", "responses": "*response"},
            "securityDefinitions": "*scheme",
        },
        "info": {"contact": "contact", "license": "license"},
        "server": {"variables": "*variable"},
        "path": {
            **dict.fromkeys(_METHODS, "operation"),
            **{"parameters": "*parameter", "servers": "*server"},
        },
        "operation": {
            **{"parameters": "*parameter", "requestBody": "body", "responses": "*response"},
            "servers": "*server",
        },
        "parameter": {"schema": "schema", "content": "*media"},
        "body": {"content": "*media"},
        "media": {"schema": "schema", "itemSchema": "schema"},
        "response": {
            **{"headers": "*parameter", "content": "*media", "links": "*link", "schema": "schema"},
        },
        "components": {
            **{"schemas": "*schema", "responses": "*response", "parameters": "*parameter"},
            **{"requestBodies": "*body", "headers": "*parameter", "securitySchemes": "*scheme"},
            **{"links": "*link", "pathItems": "*path", "mediaTypes": "*media"},
        },
        "schema": {
            **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "*schema"),
            **dict.fromkeys(("properties", "patternProperties", "$defs"), "*schema"),
            **dict.fromkeys(("items", "not", "if", "then", "else", "contains"), "schema"),
            **{"additionalProperties": "schema", "propertyNames": "schema"},
        },
    }
)
"""The kind of what stands below a field; with a star, of what stands in it."""


def kind_at(pointer: str) -> str:
    """What stands at the pointer, or nothing."""
    kind = "root"
    for token in split(pointer):
        kind = kind[1:] if kind.startswith("*") else _BELOW.get(kind, {}).get(token, "")
        if not kind:
            return ""
    return "" if kind.startswith("*") else kind
