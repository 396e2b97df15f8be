"""From the arguments of a call to the body that is sent and its media type.

Knows the declared contents and their types; does not know URLs, headers or security.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..exceptions import ApiTypeError, ApiValueError
from .adapters import adapter
from .checking import checked, rechecked
from .multipart import MultipartBody, Part
from .operation import Form, Json, Multipart, Query, Text
from .operation import Part as Encoding
from .parameters import Writer, deep
from .plain import fields, is_array, is_model, is_object, json_bytes, shaped, text
from .uploads import Upload, guessed_type, is_file, upload

if TYPE_CHECKING:
    from ..configuration import Configuration
    from .adapters import Adapter
    from .operation import Content, Operation

DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
Body = bytes | Upload | MultipartBody


class Given:
    """The body of a call as the caller wrote it: as a whole, and as single fields."""

    __slots__ = ("content_type", "extra", "fields", "whole")

    def __init__(
        self,
        whole: Any,
        fields: Mapping[str, Any],
        content_type: str | None = None,
        extra: Any = None,
    ) -> None:
        self.whole = whole
        self.fields = fields
        self.content_type = content_type
        self.extra = extra


def body_of(
    operation: Operation[object], given: Given, configuration: Configuration
) -> tuple[Body, str] | None:
    """The body and its media type; None where nothing is sent."""
    content = chosen(operation, given)
    if given.extra is not None and not is_object(given.extra):
        return raw_body(given.extra, content_type(content, given), is_text=True)
    if content is None or (
        given.whole is None and not given.fields and not given.extra
    ):
        require(operation, content)
        return None
    if isinstance(content, Json):
        return json_body(operation, content, given, configuration)
    if isinstance(content, (Form, Multipart)):
        return form_body(operation, content, given, configuration)
    refuse_fields(operation, given)
    return raw_body(
        given.whole, content_type(content, given), is_text=isinstance(content, Text)
    )


def chosen(operation: Operation[object], given: Given) -> Content | None:
    """The declared body that ``_content_type`` names, else the preferred one."""
    bodies = operation.bodies
    wanted = (given.content_type or "").partition(";")[0].strip().lower()
    for each in bodies:
        if each.media_type.partition(";")[0].strip().lower() == wanted:
            return each
    return bodies[0] if bodies else None


def content_type(content: Content | None, given: Given) -> str:
    """The media type to send."""
    declared = content.media_type if content else "application/octet-stream"
    media_type = given.content_type or declared
    return "application/octet-stream" if "*" in media_type else media_type


MERGE_PATCH = (
    "application/merge-patch+json"  # where null takes a member away (RFC 7396)
)


def require(operation: Operation[object], content: Content | None) -> None:
    """Nothing was given, which only an optional body allows."""
    if content is not None and content.required:
        raise ApiValueError(f"{operation.id}: the body is missing")


def refuse_fields(operation: Operation[object], given: Given) -> None:
    """Keywords are fields of an object; other bodies have none."""
    if given.fields:
        names = ", ".join(repr(name) for name in given.fields)
        raise ApiTypeError(f"{operation.id} got unexpected keyword arguments: {names}")


def json_body(
    operation: Operation[object],
    content: Content,
    given: Given,
    configuration: Configuration,
) -> tuple[bytes, str]:
    """JSON of exactly what was set, checked against the declared type."""
    kind = adapter(content.type)
    value = merged(operation, kind, given)
    checks = configuration.client_side_validation and content.media_type != MERGE_PATCH
    written = typed(operation, kind, value, checks)
    body = kind.to_json(written)
    if written is value and checks:
        rechecked(kind, body, operation.id)
    if given.extra:
        from pydantic_core import from_json

        body = json_bytes(from_json(body) | dict(given.extra))
    return body, content_type(content, given)


def merged(operation: Operation[object], kind: Adapter, given: Given) -> Any:
    """The whole body, its fields replaced and extended by the keywords."""
    if not given.fields:
        return {} if given.whole is None else given.whole
    whole: Any = shaped_body(given.whole)
    if whole.__class__ is not dict:
        refuse_fields(operation, given)
    for name in given.fields:
        whole.pop(kind.aliases.get(name), None)
    return whole | dict(given.fields)


def shaped_body(whole: Any) -> Any:
    """The members of a mapping or model; a null member stays."""
    if is_model(whole):
        return fields(whole)
    return {} if whole is None else dict(whole) if is_object(whole) else whole


def typed(
    operation: Operation[object],
    kind: Adapter,
    value: Any,
    checks: bool,
) -> Any:
    """The value as its declared type; unchecked as far as it fits."""
    if checks:
        return checked(kind, value, (), operation.id)
    from .model import send_constants

    fitting = kind.lenient.validate_python(value)
    send_constants(fitting)
    return fitting


def form_body(
    operation: Operation[object],
    content: Content,
    given: Given,
    configuration: Configuration,
) -> tuple[Body, str]:
    """A form; fields that are None are not sent."""
    kind = adapter(content.type)
    value = merged(operation, kind, given)
    if is_object(value):
        value = {name: each for name, each in value.items() if each is not None}
    members = shaped(
        typed(operation, kind, value, configuration.client_side_validation)
    )
    members |= given.extra or {}
    if isinstance(content, Form):
        return urlencoded(content, members, configuration), content_type(content, given)
    body = MultipartBody(
        [
            part
            for name, each in members.items()
            for part in parts_of(name, each, content.parts.get(name), configuration)
        ]
    )
    return body, f"{content_type(content, given)}; boundary={body.boundary}"


def urlencoded(
    content: Content, members: Mapping[str, Any], configuration: Configuration
) -> bytes:
    """``application/x-www-form-urlencoded``; objects as ``name[key]``."""
    writer = Writer(configuration)
    pairs: list[str] = []
    for name, value in members.items():
        encoding = content.parts.get(name)
        if encoding is not None and "json" in encoding.content_type:
            pairs += writer.query(Query(name, style="json"), value)
        elif encoding is not None and encoding.style:
            parameter = Query(
                name,
                style=encoding.style,
                explode=encoding.explode,
                allow_reserved=encoding.allow_reserved,
            )
            pairs += writer.query(parameter, value)
        else:
            pairs += writer.field(name, value)
    return "&".join(pairs).encode()


def parts_of(
    name: str, value: Any, encoding: Encoding | None, configuration: Configuration
) -> list[Part]:
    """The parts of one property: one for each item of an array."""
    encoding = encoding or Encoding()
    if encoding.style == "deepObject":
        pairs = deep(name, value)
        return [Part(key, text(each, configuration).encode()) for key, each in pairs]
    if "json" in encoding.content_type and not is_upload(value):
        return [Part(name, json_bytes(value), encoding.content_type)]
    if is_array(value) and not is_file(value):
        if encoding.style and not encoding.explode:
            members = (text(each, configuration) for each in shaped(value))
            joined = DELIMITERS.get(encoding.style, ",").join(members)
            return [Part(name, joined.encode(), encoding.content_type)]
        return [
            part
            for each in value
            for part in parts_of(name, each, encoding, configuration)
        ]
    if is_upload(value):
        return [file_part(name, value, encoding)]
    if is_object(shaped(value)):
        return [
            Part(name, json_bytes(value), encoding.content_type or "application/json")
        ]
    return [Part(name, text(value, configuration).encode(), encoding.content_type)]


def is_upload(value: Any) -> bool:
    """Whether a value is sent as a file."""
    return isinstance(value, Upload) or is_file(value)


def file_part(name: str, value: Any, encoding: Encoding) -> Part:
    """A file with its name and media type."""
    file = value if isinstance(value, Upload) else upload(value)
    filename = file.filename or name.removesuffix("[]")
    guess = guessed_type(filename)
    allowed = [
        each.strip() for each in encoding.content_type.split(",") if "*" not in each
    ]
    declared = guess if guess in allowed or not any(allowed) else allowed[0]
    media_type = file.content_type or declared
    return Part(name, file, media_type, filename, file.headers)


def raw_body(value: Any, media_type: str, is_text: bool = False) -> tuple[Body, str]:
    """Text or bytes as they are; for bytes, a text is the path of a file."""
    if isinstance(value, str) and (is_text or media_type.startswith("text/")):
        return value.encode(), media_type
    if isinstance(value, (bytes, bytearray)):
        return bytes(value), media_type
    file = upload(value)
    return file, file.content_type or media_type
