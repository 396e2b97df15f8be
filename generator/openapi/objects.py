"""The OpenAPI objects, as values: one frozen class for each object of the specification that we read.

In: nothing; `parse_*` makes these from nodes. Out: what `meaning/` reads. The habits are those of OpenAPI 3.1
(`nullable` has become a type, `exclusiveMinimum` a number, `example` one of `examples`), whatever version the
document was written in. Knows no model and no target.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Final, TypeAlias

from generator.diagnostics import Location
from generator.openapi.reached import SecurityRequirement, SecurityScheme, Server
from generator.openapi.sparse import sparse
from generator.values import dataclass

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
SchemaId: TypeAlias = str
"""Where a schema stands: `<source name>#<JSON pointer>`; the same schema has the same id however it is reached."""


class Missing(Enum):
    """The value of a keyword that is not there, where `null` would be a value."""

    MISSING = "missing"


MISSING: Final = Missing.MISSING


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The Discriminator Object (OAS 3.1 §4.8.25); `mapping` leads to schema ids, implicit names not included. `default` is
    the schema of objects without a known value (`defaultMapping`, OAS 3.2)."""

    property_name: str
    mapping: Mapping[str, SchemaId]
    at: Location
    default: SchemaId | None = None


@dataclass(frozen=True, slots=True)
class Xml:
    """The XML Object (OAS 3.1 §4.8.26). `node` is `nodeType` of OAS 3.2, which `attribute` has become too: element,
    attribute, text, cdata or none; `wrapped` stays for arrays, where it is said at all."""

    name: str | None
    namespace: str | None
    prefix: str | None
    node: str | None
    wrapped: bool
    at: Location


@sparse
@dataclass(frozen=True)
class Schema:
    """The Schema Object (OAS 3.1 §4.8.24, JSON Schema 2020-12). `boolean` is set for `true` and `false` schemas.
    `excluded`, `condition`, `then` and `otherwise` are the keywords `not`, `if`, `then` and `else`; `also` is no keyword:
    schemas that must hold besides, put there where schemas are merged and one schema cannot say both.
    """

    id: SchemaId
    at: Location
    boolean: bool | None = None
    ref: SchemaId | None = None
    types: tuple[str, ...] = ()
    format: str | None = None
    title: str | None = None
    description: str | None = None
    enum: tuple[Json, ...] | None = None
    const: Json | Missing = MISSING
    default: Json | Missing = MISSING
    examples: tuple[Json, ...] = ()
    properties: Mapping[str, Schema] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    additional_properties: Schema | None = None
    pattern_properties: Mapping[str, Schema] = field(default_factory=dict)
    unevaluated_properties: Schema | None = None
    property_names: Schema | None = None
    dependent_required: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dependent_schemas: Mapping[str, Schema] = field(default_factory=dict)
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    unevaluated_items: Schema | None = None
    contains: Schema | None = None
    min_contains: int | None = None
    max_contains: int | None = None
    excluded: Schema | None = None
    condition: Schema | None = None
    then: Schema | None = None
    otherwise: Schema | None = None
    also: tuple[Schema, ...] = ()
    all_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    discriminator: Discriminator | None = None
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    content_schema: Schema | None = None
    xml: Xml | None = None
    extensions: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Encoding:
    """The Encoding Object (OAS 3.1 §4.8.15) of one property of a form or multipart body."""

    content_type: str | None
    style: str | None
    explode: bool | None
    allow_reserved: bool
    headers: Mapping[str, Header]
    inner_delimiters: str = ""


@dataclass(frozen=True, slots=True)
class MediaType:
    """The Media Type Object (OAS 3.1 §4.8.14); `item_schema`, `prefix_encoding` and `item_encoding` are of OAS 3.2."""

    media_type: str
    schema: Schema | None
    item_schema: Schema | None
    examples: tuple[Json, ...]
    encoding: Mapping[str, Encoding]
    at: Location
    prefix_encoding: tuple[Encoding, ...] = ()
    item_encoding: Encoding | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """The Header Object (OAS 3.1 §4.8.21)."""

    name: str
    description: str | None
    required: bool
    deprecated: bool
    schema: Schema | None
    style: str
    explode: bool
    at: Location


@dataclass(frozen=True, slots=True)
class Parameter:
    """The Parameter Object (OAS 3.1 §4.8.12) with the defaults of `style` and `explode` filled in. `inner_delimiters` are
    the characters that separate the items of arrays in arrays, one for each level.
    """

    name: str
    place: str
    description: str | None
    required: bool
    deprecated: bool
    style: str
    explode: bool
    allow_reserved: bool
    schema: Schema | None
    content: MediaType | None
    examples: tuple[Json, ...]
    at: Location
    inner_delimiters: str = ""


@dataclass(frozen=True, slots=True)
class RequestBody:
    """The Request Body Object (OAS 3.1 §4.8.13)."""

    description: str | None
    required: bool
    content: tuple[MediaType, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Response:
    """The Response Object (OAS 3.1 §4.8.17); `status` is a code, a range such as `4XX`, or `default`. `summary` is of OAS
    3.2."""

    status: str
    summary: str
    description: str
    headers: tuple[Header, ...]
    content: tuple[MediaType, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Operation:
    """The Operation Object (OAS 3.1 §4.8.10); path-level parameters, servers and summary are folded in.
    `shared_id` is the id as it was written, where an earlier operation has the same."""

    method: str
    path: str
    operation_id: str | None
    operation_id_at: Location | None
    tags: tuple[str, ...]
    summary: str | None
    description: str | None
    deprecated: bool
    parameters: tuple[Parameter, ...]
    request_body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...] | None
    servers: tuple[Server, ...]
    extensions: Mapping[str, Json]
    at: Location
    shared_id: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """The Tag Object (OAS 3.1 §4.8.22); what follows the description is of OAS 3.2."""

    name: str
    description: str | None
    summary: str | None = None
    parent: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Info:
    """The Info Object (OAS 3.1 §4.8.2)."""

    title: str
    version: str
    summary: str | None
    description: str | None
    contact_name: str | None
    contact_url: str | None
    contact_email: str | None
    license_name: str | None
    license_url: str | None
    license_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole description. `schemas` holds every schema that something refers to, by id; `components` the ids of the
    component schemas by component name, in document order; `webhooks` are operations whose path is the webhook's name.
    """

    version: str
    info: Info
    servers: tuple[Server, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Operation, ...]
    schemas: Mapping[SchemaId, Schema]
    components: Mapping[str, SchemaId]
    security_schemes: Mapping[str, SecurityScheme]
    security: tuple[SecurityRequirement, ...]
    base: str
    at: Location
