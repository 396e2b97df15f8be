"""Bodies of requests and responses: which media types, of what kind, carrying what.

In: Request Body, Response and Media Type Objects. Out: model bodies and responses. The preferred content comes first:
the document's own order, except that what we cannot write as structure never stands before what we can; a text that may
be sent as it is comes before the same text in JSON. How a media type is written is decided in `kinds`. Knows no
language.
"""

from __future__ import annotations

from generator.meaning import anonymous
from generator.meaning.calls.as_text import as_text
from generator.meaning.calls.kinds import (
    BINARY,
    FORMS,
    TEXT,
    has_fields,
    is_anything,
    is_list,
    is_string,
    kind_of,
    text_type,
)
from generator.meaning.store import Store
from generator.meaning.types import json_texts
from generator.meaning.types.effective import effective
from generator.meaning.types.schemas import type_of
from generator.meaning.xml.shapes import has_shape, is_xml, root_shape
from generator.model.calling import STREAMS
from generator.model.docs import Doc
from generator.model.operations import (
    Body,
    Content,
    ContentKind,
    Part,
    Response,
    ResponseHeader,
    Style,
)
from generator.model.types import ANY, Kind, ListOf, MapOf, Scalar, TypeRef
from generator.openapi import objects

_RANKS = {
    **dict.fromkeys((ContentKind.JSON, ContentKind.FORM, ContentKind.MULTIPART), 0),
    **dict.fromkeys(STREAMS, 0),
    ContentKind.XML: 1,
}
"""What is written as structure comes before what is not, XML after JSON and forms."""


def _ordered(given: tuple[objects.MediaType, ...], name: str, store: Store) -> tuple[Content, ...]:
    """What can be sent, the preferred content first."""
    contents = [_content(each, _named(each, name, "request"), store, sent=True) for each in given]
    has_text = any(each.kind is ContentKind.TEXT for each in contents)

    def rank(pair: tuple[objects.MediaType, Content]) -> tuple[int, bool]:
        schema, content = pair[0].schema, pair[1]
        is_json = content.kind is ContentKind.JSON
        as_json = has_text and is_json and schema is not None and is_string(schema, store)
        return len(_RANKS) if as_json else _RANKS.get(content.kind, len(_RANKS)), as_json

    return tuple(content for _, content in sorted(zip(given, contents, strict=True), key=rank))


def body(operation: objects.Operation, store: Store) -> Body | None:
    """The body that an operation takes, if it takes one."""
    given = operation.request_body
    if given is None:
        return None
    contents = _ordered(given.content, anonymous.request(operation), store)
    return Body(given.required, contents, Doc("", (given.description or "").strip()), given.at)


def responses(operation: objects.Operation, store: Store) -> tuple[Response, ...]:
    """Everything that an operation says it answers."""
    return tuple(
        _response(each, anonymous.response(operation, each.status), store)
        for each in operation.responses
    )


def _response(response: objects.Response, name: str, store: Store) -> Response:
    headers = tuple(
        ResponseHeader(
            each.name,
            ANY if each.schema is None else _header_type(each, each.schema, name, store),
            each.required,
            Doc("", (each.description or "").strip(), each.deprecated),
        )
        for each in response.headers
    )
    contents = tuple(
        _content(each, _named(each, name, "response"), store) for each in response.content
    )
    return Response(
        response.status,
        Doc(response.summary.strip(), response.description.strip()),
        headers,
        contents,
        response.at,
    )


def _named(media: objects.MediaType, name: str, word: str) -> str:
    """The name for the types of a content: that of a shared response or body before that of its first user."""
    schema = media.schema or media.item_schema
    return (schema and anonymous.shared(schema.id, word)) or name


def _header_type(
    header: objects.Header, schema: objects.Schema, owner: str, store: Store
) -> TypeRef:
    name = anonymous.shared(schema.id, "header") or anonymous.member(owner, header.name)
    return as_text(type_of(schema, name, store), f"header '{header.name}'", schema.at, store)


def _content(media: objects.MediaType, name: str, store: Store, *, sent: bool = False) -> Content:
    kind = kind_of(media, store, sent=sent)
    examples = media.examples or (media.schema.examples if media.schema else ())
    type_ = _sent(media, kind, name, store) if sent else _type(media, kind, name, store)
    root = (
        root_shape(media.schema, store, sent=sent)
        if kind is ContentKind.XML and media.schema is not None
        else None
    )
    item = media.item_encoding
    return Content(
        media.media_type,
        kind,
        type_,
        parts(media, store) if kind in FORMS else (),
        examples,
        media.at,
        root,
        tuple(_part("", each, store) for each in media.prefix_encoding),
        None if item is None else _part("", item, store),
    )


def _sent(media: objects.MediaType, kind: ContentKind, name: str, store: Store) -> TypeRef:
    """The type of a content that is sent: of a stream, the list of what it holds."""
    if kind is ContentKind.PARTS and media.schema is not None:
        return type_of(media.schema, name, store)
    if kind not in STREAMS:
        return _type(media, kind, name, store)
    if media.item_schema is None and media.schema is not None and is_list(media.schema, store):
        return type_of(media.schema, name, store)
    found = _type(media, kind, name, store)
    is_whole = media.item_schema is None and _is_scalar(found, Kind.STRING, Kind.BINARY)
    return ListOf(ANY if is_whole else found)


def _type(media: objects.MediaType, kind: ContentKind, name: str, store: Store) -> TypeRef:
    """The type of the content: raw octets have only one, text that of a scalar, a form has named fields."""
    if kind is ContentKind.BINARY:
        return BINARY
    schema = media.schema
    if kind is ContentKind.TEXT:
        return text_type(schema, name, store)
    if kind in FORMS and schema is not None and not has_fields(schema, store):
        store.diagnostics.report("B313", media.at, media_type=media.media_type)
        return MapOf(ANY)
    if kind in STREAMS:
        schema, name = media.item_schema or _each(media.schema, store), f"{name} event"
    if kind in FORMS and (schema is None or is_anything(schema, store)):
        return MapOf(ANY)
    found = ANY if schema is None else type_of(schema, name, store)
    if kind is ContentKind.EVENT_STREAM and _is_scalar(found, Kind.BINARY):
        return TEXT
    # a text in `schema` is that of all lines together, and says nothing of one
    is_whole = kind is ContentKind.JSON_LINES and media.item_schema is None
    return ANY if is_whole and _is_scalar(found, Kind.STRING, Kind.BINARY) else found


def _is_scalar(type_: TypeRef, *kinds: Kind) -> bool:
    return isinstance(type_, Scalar) and type_.kind in kinds


def _each(schema: objects.Schema | None, store: Store) -> objects.Schema | None:
    """What stands in a stream: a list in `schema` is that of all together (OAS 3.2 §4.14.2)."""
    if schema is None or not is_list(schema, store):
        return schema
    found = effective(schema, store).schema
    found = found if found.ref is None else effective(store.schema(found.ref), store).schema
    return found.items or schema


_STYLES = {
    "form": Style.FORM,
    "spaceDelimited": Style.SPACE,
    "pipeDelimited": Style.PIPE,
    "tabDelimited": Style.TAB,
    "deepObject": Style.DEEP,
}


def parts(media: objects.MediaType, store: Store) -> tuple[Part, ...]:
    """The members of a form that are written as the document says."""
    inner = effective(media.schema, store).schema if media.schema is not None else None
    if inner is not None and inner.ref is not None:
        inner = effective(store.schema(inner.ref), store).schema
    known = inner.properties if inner is not None else {}
    said = (_part(name, each, store, known.get(name)) for name, each in media.encoding.items())
    if not media.media_type.startswith("multipart/"):
        return tuple(said)
    texts = (
        Part(name, json_texts.media_type(each, store), None, True, as_is=True)
        for name, each in known.items()
        if name not in media.encoding
    )
    return (*said, *(each for each in texts if each.media_type))


def _part(
    name: str, encoding: objects.Encoding, store: Store, schema: objects.Schema | None = None
) -> Part:
    is_typed = schema is not None and has_shape(schema, store)
    if is_typed and schema is not None and is_xml(encoding.content_type or ""):
        details = {"what": f"part '{name}'", "how": "what is no text is written as JSON"}
        store.diagnostics.report("B364", schema.at, **details)
    return Part(
        name,
        encoding.content_type,
        _style(encoding, store),
        encoding.explode is not False,
        encoding.allow_reserved,
        encoding.inner_delimiters,
        schema is not None and bool(json_texts.media_type(schema, store)),
    )


def _style(encoding: objects.Encoding, store: Store) -> Style | None:
    """The style; what belongs to one stands for the usual one (OAS 3.1.1, "Encoding Object")."""
    says_how = encoding.explode is not None or encoding.allow_reserved
    found = _STYLES.get(encoding.style or "", Style.FORM if says_how else None)
    return store.deep if found is Style.DEEP else found
