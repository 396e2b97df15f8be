"""Bodies of requests and responses: which media types, of what kind, carrying what.

In: Request Body, Response and Media Type Objects. Out: model bodies and responses. The preferred content comes first:
the document's own order, except that what we cannot write as structure never stands before what we can. Knows no
language.
"""

from __future__ import annotations

from generator.build import anonymous
from generator.build.effective import Form, effective
from generator.build.schemas import type_of
from generator.build.store import Store
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
from generator.model.types import ANY, Kind, Scalar, TypeRef
from generator.openapi import objects

_BINARY = Scalar(Kind.BINARY)
_TEXT = Scalar(Kind.STRING)
_EXACT = {
    "application/x-www-form-urlencoded": ContentKind.FORM,
    "text/event-stream": ContentKind.EVENT_STREAM,
    "application/jsonl": ContentKind.JSON_LINES,
    "application/x-ndjson": ContentKind.JSON_LINES,
    "application/x-jsonlines": ContentKind.JSON_LINES,
    "application/json-seq": ContentKind.JSON_LINES,
    "application/json": ContentKind.JSON,
    "text/json": ContentKind.JSON,
}
_STRUCTURED = (ContentKind.JSON, ContentKind.FORM, ContentKind.MULTIPART)


def body(operation: objects.Operation, store: Store) -> Body | None:
    """The body that an operation takes, if it takes one."""
    given = operation.request_body
    if given is None:
        return None
    name = anonymous.request(operation)
    contents = [_content(each, name, store) for each in given.content]
    contents.sort(key=lambda each: each.kind not in _STRUCTURED)
    return Body(
        given.required, tuple(contents), Doc("", (given.description or "").strip()), given.at
    )


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
            (
                ANY
                if each.schema is None
                else type_of(each.schema, anonymous.member(name, each.name), store)
            ),
            each.required,
            Doc("", (each.description or "").strip(), each.deprecated),
        )
        for each in response.headers
    )
    contents = tuple(_content(each, name, store) for each in response.content)
    return Response(
        response.status, Doc("", response.description.strip()), headers, contents, response.at
    )


def _content(media: objects.MediaType, name: str, store: Store) -> Content:
    kind = kind_of(media, store)
    examples = media.examples or (media.schema.examples if media.schema else ())
    return Content(
        media.media_type, kind, _type(media, kind, name, store), _parts(media), examples, media.at
    )


def kind_of(media: objects.MediaType, store: Store) -> ContentKind:
    """How a media type is written; wildcards are told by the schema (RFC 9110 §8.3, RFC 6839 §3.1)."""
    essence = media.media_type.partition(";")[0].strip().lower()
    if essence in _EXACT:
        return _EXACT[essence]
    if essence.endswith("+json"):
        return ContentKind.JSON
    if essence.startswith("multipart/"):
        return ContentKind.MULTIPART
    if "*" in essence and not essence.startswith(("text/", "image/", "audio/", "video/", "font/")):
        return ContentKind.BINARY if _is_raw(media, store) else ContentKind.JSON
    return (
        ContentKind.TEXT if essence.startswith("text/") or _is_xml(essence) else ContentKind.BINARY
    )


def _is_xml(essence: str) -> bool:
    return essence.endswith(("/xml", "+xml"))


def _is_raw(media: objects.MediaType, store: Store) -> bool:
    """Whether the content of a wildcard is octets: nothing is said of its structure, or that it has none."""
    if media.schema is None:
        return True
    found = effective(media.schema, store)
    if found.form is Form.ANY:
        return found.schema.content_media_type is not None
    return found.form is Form.SCALAR and type_of(media.schema, "", store) == _BINARY


def _type(media: objects.MediaType, kind: ContentKind, name: str, store: Store) -> TypeRef:
    """The type of the content; text and raw octets have only one, whatever a schema says."""
    if kind is ContentKind.BINARY:
        return _BINARY
    if kind is ContentKind.TEXT:
        return _TEXT
    schema = media.schema
    if kind in (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES):
        schema, name = media.item_schema or media.schema, f"{name} event"
    found = ANY if schema is None else type_of(schema, name, store)
    # a text in `schema` is that of all lines together, and says nothing of one
    is_whole = kind is ContentKind.JSON_LINES and media.item_schema is None and found == _TEXT
    return ANY if is_whole else found


def _parts(media: objects.MediaType) -> tuple[Part, ...]:
    styles = {
        "form": Style.FORM,
        "spaceDelimited": Style.SPACE,
        "pipeDelimited": Style.PIPE,
        "deepObject": Style.DEEP,
    }
    return tuple(
        Part(name, each.content_type, styles.get(each.style or ""), each.explode is not False)
        for name, each in media.encoding.items()
    )
