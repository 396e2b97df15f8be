"""What an API can do: services, operations, what goes in and what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

from generator.diagnostics import Location
from generator.model.declarations import Declaration
from generator.model.docs import Doc
from generator.model.leads import Leads
from generator.model.old_names import OldName
from generator.model.paging import Pagination
from generator.model.reached import AuthKind, Contact, Flow, Server
from generator.model.renamed import Renamed
from generator.model.resources import Resources
from generator.model.tags import Tags, announced
from generator.model.types import Json, TypeId, TypeRef
from generator.model.webhooks import Webhooks
from generator.model.xml import XmlShape, XmlShapes
from generator.values import dataclass


class Place(StrEnum):
    """Where a parameter travels; `QUERYSTRING` is the whole query."""

    PATH = "path"
    QUERY = "query"
    QUERYSTRING = "querystring"
    HEADER = "header"
    COOKIE = "cookie"


class Style(StrEnum):
    """How a parameter's value becomes text (RFC 6570 and its relatives); the last three by the media type of `content`.
    What follows `deep-` tells how arrays are written in brackets: without it items are numbered where they would get
    mixed up, else their name is repeated.
    """

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    COOKIE = "cookie"
    SPACE = "space"
    PIPE = "pipe"
    TAB = "tab"
    DEEP = "deep"
    DEEP_INDICES = "deep-indices"
    DEEP_BRACKETS = "deep-brackets"
    DEEP_REPEAT = "deep-repeat"
    JSON = "json"
    TEXT = "text"
    URLENCODED = "urlencoded"

    @property
    def is_deep(self) -> bool:
        """Whether members stand in brackets behind the name."""
        return self.value.startswith("deep")

    @property
    def arrays(self) -> str:
        """How items of arrays are told apart there: indices, brackets, repeat, or empty."""
        return self.value.partition("-")[2]


BY_MEDIA_TYPE = frozenset({Style.JSON, Style.TEXT, Style.URLENCODED})
"""The styles that know no `explode`."""


@dataclass(frozen=True, slots=True)
class Part:
    """How one member of a form or multipart body is written; `inner` as for parameters. A text is of the media type
    `as_is` where that is said."""

    wire_name: str
    media_type: str | None
    style: Style | None
    explode: bool
    allow_reserved: bool = False
    inner: str = ""
    as_is: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument outside the body. `parts` are the members of a form that are written in another way than usual. `inner`
    are the characters that separate the items of arrays in arrays, one for each level; without them such arrays are JSON.
    `called` is another name that the user gives it.
    """

    wire_name: str
    place: Place
    type: TypeRef
    required: bool
    style: Style
    explode: bool
    allow_reserved: bool
    default: Json | None
    doc: Doc
    examples: tuple[Json, ...]
    at: Location
    parts: tuple[Part, ...] = ()
    inner: str = ""
    called: str = ""

    @property
    def name(self) -> str:
        """What targets make a name of."""
        return self.called or self.wire_name


class ContentKind(StrEnum):
    """How a body is written on the wire."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    XML = "xml"
    TEXT = "text"
    BINARY = "binary"
    EVENT_STREAM = "event-stream"
    JSON_LINES = "json-lines"
    PARTS = "parts"


OBJECTS = (ContentKind.JSON, ContentKind.XML)
"""The kinds whose values are those of JSON, of any type."""


@dataclass(frozen=True, slots=True)
class Content:
    """One way to write a body. For streams that are answered, `type` is the type of one event, line or part; for those that
    are sent, of the list of them. `xml` is the root of XML. `prefix` and `item` tell how parts without names are written:
    the first ones, the others."""

    media_type: str
    kind: ContentKind
    type: TypeRef
    parts: tuple[Part, ...]
    examples: tuple[Json, ...]
    at: Location
    xml: XmlShape | None = None
    prefix: tuple[Part, ...] = ()
    item: Part | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body; the first content is the preferred one. `old_name` is a raw name that programs know it by."""

    required: bool
    contents: tuple[Content, ...]
    doc: Doc
    at: Location
    old_name: str = ""


@dataclass(frozen=True, slots=True)
class ResponseHeader:
    """A header that a response is said to carry."""

    wire_name: str
    type: TypeRef
    required: bool
    doc: Doc


@dataclass(frozen=True, slots=True)
class Response:
    """What comes back for `status`: a code, a range such as `4XX`, or `default`."""

    status: str
    doc: Doc
    headers: tuple[ResponseHeader, ...]
    contents: tuple[Content, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Switch:
    """What asks for a stream instead of a whole answer: a field of the body or a parameter, and its value."""

    wire_name: str
    value: str | bool


@dataclass(frozen=True, slots=True)
class Stream:
    """The operation can answer with a stream. `switch` asks for it, where it has to be asked for. `end` is the data of
    the event after which nothing comes (`[DONE]`), where the document names one."""

    content: Content
    switch: Switch | None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """What says which of its answers an operation gives: a field of the body or a parameter. `answers` are the values
    that tell, each with the content that it selects; of other values nothing is known. `default` is the one of them that
    holds where nothing is given, if one does."""

    wire_name: str
    answers: tuple[tuple[str, Content], ...]
    default: str | None = None


Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives; each is the names of the schemes that it needs, all at once. `((),)`: none is needed."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing the API does. `name` is the raw operation id, or words made from method and path."""

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    stream: Stream | None
    security: Security
    servers: tuple[Server, ...]
    doc: Doc
    at: Location
    pagination: Pagination | None = None
    selection: Selection | None = None
    labels: tuple[str, ...] = ()
    """Tags that are no group: badges, audiences."""
    shared_id: str = ""
    """The id that it has in the document, where an earlier operation has the same: what it is called among others."""


@dataclass(frozen=True, slots=True)
class Service:
    """Operations that belong together; `name` is the raw tag. `above` are the titles of the tags that it is in, from the
    outermost on."""

    name: str
    doc: Doc
    operations: tuple[Operation, ...]
    above: tuple[str, ...] = ()

    @property
    def called(self) -> tuple[str, ...]:
        """What each operation is called here: as the document says, also where another service has one of that id."""
        ids = [each.shared_id or each.name for each in self.operations]
        pairs = zip(self.operations, ids, strict=True)
        return tuple(id_ if ids.count(id_) == 1 else each.name for each, id_ in pairs)

    @property
    def title(self) -> str:
        """What readers call it."""
        return self.doc.summary or self.name


@dataclass(frozen=True, slots=True)
class AuthScheme:
    """One way to authenticate. `parameter` and `place` are for API keys; `format` is a bearer format. `metadata_url` is
    where an OAuth or OpenID Connect server describes itself."""

    name: str
    kind: AuthKind
    parameter: str
    place: Place
    http_scheme: str
    format: str
    flows: tuple[Flow, ...]
    doc: Doc
    metadata_url: str = ""


@dataclass(frozen=True)
class Api:
    """Everything a target needs. `declarations` are in document order, anonymous types after the type they stand in;
    `xml` is how those that travel in XML stand there, `resources` how callers get to the operations besides services,
    `example` the name of the operation to show first, if one is named, `renamed` what is called as the settings say,
    `old_names` are names that programs know types by which have others here, `ways` lead to the types without a name,
    `references` to others.
    """

    title: str
    version: str
    doc: Doc
    contact: Contact
    servers: tuple[Server, ...]
    services: tuple[Service, ...]
    declarations: Mapping[TypeId, Declaration]
    auth_schemes: tuple[AuthScheme, ...]
    webhooks: Webhooks | None = None
    xml: XmlShapes = field(default_factory=dict)
    resources: Resources = field(default_factory=Resources)
    renamed: tuple[Renamed, ...] = ()
    old_names: tuple[OldName, ...] = ()
    ways: Mapping[TypeId, tuple[str, ...]] = field(default_factory=dict)
    references: Mapping[str, TypeId] = field(default_factory=dict)
    example: str = ""

    @cached_property
    def leads(self) -> Leads:
        """What each declaration names: many ask for it, so it is read once."""
        return Leads(self.declarations)

    @cached_property
    def tags(self) -> Tags:
        """Which values of tags announce each record: those who make samples ask for it."""
        return announced(self.declarations)
