"""How the content of a media type is written: as JSON, a form, text, octets, or one event after the other.

In: Media Type Objects. Out: a `ContentKind`, and the type of a text. A media type that we know says it; of any other
the schema does (OAS 3.0.4 and 3.1.1, "Working with Binary Data"): a string is octets only where it says so. Knows no
language.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.meaning import scalars
from generator.meaning.store import Store
from generator.meaning.types.below import below
from generator.meaning.types.forms import Form, json_type
from generator.meaning.types.schemas import type_of
from generator.meaning.xml import shapes
from generator.model.operations import ContentKind
from generator.model.types import Kind, Scalar, TypeRef
from generator.openapi import objects
from generator.openapi.objects import Schema

BINARY = Scalar(Kind.BINARY)
TEXT = Scalar(Kind.STRING)
FORMS = (ContentKind.FORM, ContentKind.MULTIPART)
_FORM = "application/x-www-form-urlencoded"
_STREAMS = {
    "text/event-stream": ContentKind.EVENT_STREAM,
    "application/jsonl": ContentKind.JSON_LINES,
    "application/x-ndjson": ContentKind.JSON_LINES,
    "application/x-jsonlines": ContentKind.JSON_LINES,
    "application/json-lines": ContentKind.JSON_LINES,
    "application/jsonlines": ContentKind.JSON_LINES,
    "application/ndjson": ContentKind.JSON_LINES,
    "application/stream+json": ContentKind.JSON_LINES,
    "application/json-seq": ContentKind.JSON_LINES,
}
_ANYTHING = ("*/*", "application/*")
_WITH_FIELDS = (Form.RECORD, Form.MAP, Form.ANY)
_OCTETS_OF = ("image/", "audio/", "video/", "font/", "model/")
_OCTETS = frozenset(
    f"application/{each}"
    for each in (
        *("cbor", "gzip", "msgpack", "octet-stream", "pdf", "protobuf", "wasm", "x-gzip"),
        *("x-protobuf", "x-tar", "zip"),
    )
)
_TEXTUAL = frozenset(
    f"application/{each}"
    for each in ("graphql", "javascript", "jwt", "sdp", "sql", "toml", "x-yaml", "xml-dtd", "yaml")
)


def kind_of(media: objects.MediaType, store: Store, *, sent: bool = False) -> ContentKind:
    """How a media type is written (RFC 9110 §8.3, RFC 6839 §3.1). What is `sent` as a string is the text that a caller
    gives; an answer that can only be octets is these, whatever a schema calls them."""
    essence = media.media_type.partition(";")[0].strip().lower()
    if essence in _STREAMS:
        return _STREAMS[essence]
    if essence.endswith("+json-seq"):
        return ContentKind.JSON_LINES
    if essence.startswith("multipart/") and _is_in_order(media, essence, store, sent):
        return ContentKind.PARTS
    if essence == _FORM or essence.startswith("multipart/"):
        return _form_kind(media, essence, store)
    if media.schema is not None and _is_raw(media.schema, store):
        return ContentKind.BINARY
    if essence.endswith(("+json", "/json")):
        return ContentKind.JSON
    if (
        media.schema is not None
        and shapes.is_xml(essence)
        and shapes.has_shape(media.schema, store)
    ):
        return ContentKind.XML
    if _is_text(essence):
        return ContentKind.TEXT
    if media.schema is None or (_is_octets(essence) and not sent):
        return ContentKind.BINARY
    found = _scalars(media.schema, store)
    if not found & {Kind.ANY, Kind.BINARY}:
        return ContentKind.TEXT
    if essence in _ANYTHING:
        return ContentKind.JSON
    return ContentKind.TEXT if Kind.STRING in found else ContentKind.BINARY


def text_type(schema: Schema | None, name: str, store: Store) -> TypeRef:
    """The type that a text is read as: that of the schema where its values are texts, numbers or booleans."""
    if schema is None or Kind.ANY in _scalars(schema, store):
        return TEXT
    return type_of(schema, name, store)


def has_fields(schema: Schema, store: Store) -> bool:
    """Whether values of a schema can be the fields of a form."""
    return any(form in _WITH_FIELDS for form, _ in _alternatives(schema, store))


def is_anything(schema: Schema, store: Store) -> bool:
    """Whether nothing is said of the values of a schema, whatever it is called."""
    return all(form is Form.ANY for form, _ in _alternatives(schema, store))


def _is_in_order(media: objects.MediaType, essence: str, store: Store, sent: bool) -> bool:
    """Whether the parts have no names but an order (OAS 3.2); those of `form-data` always have names (RFC 7578). An answer
    is read part by part where the document says what each is."""
    if essence == "multipart/form-data":
        return False
    if media.item_schema is not None and (media.schema is None or not sent):
        return True
    if not sent or media.schema is None:
        return sent and (bool(media.prefix_encoding) or media.item_encoding is not None)
    return is_list(media.schema, store)


def is_list(schema: Schema, store: Store) -> bool:
    """Whether all values of a schema are arrays."""
    forms = [form for form, _ in _alternatives(schema, store)]
    return bool(forms) and all(form is Form.LIST for form in forms)


def is_string(schema: Schema, store: Store) -> bool:
    """Whether programs have all values of a schema as strings: those of no format that has a type of its own."""
    found = [*_alternatives(schema, store)]
    return bool(found) and all(
        _scalar(form, each) is Kind.STRING
        and (form is not Form.SCALAR or _kind(each) is Kind.STRING)
        for form, each in found
    )


def _form_kind(media: objects.MediaType, essence: str, store: Store) -> ContentKind:
    """A form has fields; one that is declared as a string is written by the caller."""
    found = set() if media.schema is None else _scalars(media.schema, store)
    if found and found <= {Kind.STRING, Kind.BINARY}:
        return ContentKind.TEXT if essence == _FORM else ContentKind.BINARY
    return ContentKind.FORM if essence == _FORM else ContentKind.MULTIPART


def _is_text(essence: str) -> bool:
    return (
        essence.startswith("text/")
        or essence.endswith(("/xml", "+xml", "+yaml"))
        or essence in _TEXTUAL
    )


def _is_octets(essence: str) -> bool:
    return essence in _OCTETS or essence.startswith(_OCTETS_OF)


def _is_raw(schema: Schema, store: Store) -> bool:
    """Whether a schema says that the content is octets, or says something of its encoding and of nothing else."""
    found = list(_alternatives(schema, store))
    return bool(found) and all(
        (
            each.content_media_type is not None
            if form is Form.ANY
            else form is Form.SCALAR and _kind(each) is Kind.BINARY
        )
        for form, each in found
    )


def _scalars(schema: Schema, store: Store) -> set[Kind]:
    """STRING, BINARY or another kind of scalar for each alternative; ANY for one that is none."""
    return {_scalar(form, each) for form, each in _alternatives(schema, store)}


def _scalar(form: Form, schema: Schema) -> Kind:
    match form:
        case Form.SCALAR:
            found = _kind(schema)
            return Kind.STRING if json_type(schema) == "string" and found != Kind.BINARY else found
        case Form.ENUM | Form.CONSTANT:
            values = schema.enum if schema.enum is not None else (schema.const,)
            return Kind.STRING if any(isinstance(each, str) for each in values) else Kind.NUMBER
        case _:
            return Kind.ANY


def _kind(schema: Schema) -> Kind:
    return scalars.kind_of(schema, json_type(schema))


def _alternatives(schema: Schema, store: Store) -> Iterator[tuple[Form, Schema]]:
    """What a schema can be, behind references and in unions; null aside."""
    for found in below(schema, store, set()):
        if found.form not in (Form.REFERENCE, Form.UNION, Form.NULL):
            yield found.form, found.schema
