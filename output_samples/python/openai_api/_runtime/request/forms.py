"""Forms as they are sent: which field is written how (OpenAPI 3.1.1, Encoding Object).

In: a form of the document and its fields. Out: the pairs of an urlencoded body, or the
parts of a multipart one. What is an object has a part, or a text, of JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..files.given import upload
from ..files.uploads import Upload, guessed_type, is_file
from ..types.texts import json_bytes, text
from ..values.octets import Encoded
from ..values.plain import is_array, is_object, shaped
from ..words.contents import Part as Encoding
from ..words.parameters import Query
from .multipart import MultipartBody, Part
from .parameters import DEEP, DELIMITERS, Writer, arrays_of, deep, encode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...configuration import Configuration
    from ..words.contents import Content, Parts
    from ..words.parameters import Parameter


def urlencoded(
    parts: Mapping[str, Encoding],
    members: Mapping[str, Any],
    configuration: Configuration,
) -> bytes:
    """``application/x-www-form-urlencoded``; a style of the document says how."""
    writer = Writer(configuration)
    pairs: list[str] = []
    for name, value in members.items():
        encoding = parts.get(name)
        if is_upload(value):
            file = value if isinstance(value, Upload) else upload(value)
            pairs.append(f"{encode(name)}={encode(b''.join(file))}")
        elif encoding is not None and encoding.style:
            parameter = Query(
                name,
                style=encoding.style,
                explode=encoding.explode,
                allow_reserved=encoding.allow_reserved,
                inner=encoding.inner,
            )
            pairs += writer.query(parameter, value)
        elif encoding is not None and is_json(encoding, value):
            pairs += writer.query(Query(name, style="json"), value)
        else:
            pairs += writer.field(name, value)
    return "&".join(pairs).encode()


def query_string(parameter: Parameter, value: Any, configuration: Configuration) -> str:
    """A query that is written as a whole; a text of a form is encoded already."""
    writer = Writer(configuration)
    if parameter.style != "urlencoded":
        return encode(writer.content(parameter, value))
    members = shaped(value)
    if not is_object(members):
        return text(value, configuration)
    return urlencoded(parameter.parts, members, configuration).decode()


def multipart(
    content: Content, members: Mapping[str, Any], configuration: Configuration
) -> MultipartBody:
    """``multipart/form-data``, its files unread."""
    return MultipartBody(
        [
            part
            for name, each in members.items()
            for part in parts_of(name, each, content.parts.get(name), configuration)
        ]
    )


def in_order(
    content: Parts, members: Sequence[Any], configuration: Configuration
) -> MultipartBody:
    """Parts without names: how the first ones are written, then the others."""
    found: list[Part] = []
    for index, each in enumerate(members):
        is_first = index < len(content.prefix)
        encoding = content.prefix[index] if is_first else content.item
        found.append(part_of(None, each, encoding, configuration))
    return MultipartBody(found)


def parts_of(
    name: str, value: Any, encoding: Encoding | None, configuration: Configuration
) -> list[Part]:
    """The parts of one property: one for each item of an array."""
    encoding = encoding or Encoding()
    members = None if is_upload(value) or not encoding.style else shaped(value)
    if encoding.style.startswith(DEEP) and not is_upload(value):
        pairs = deep(name, value, arrays_of(encoding.style))
        plain = Encoding(encoding.content_type)
        return [part_of(key, each, plain, configuration) for key, each in pairs]
    if is_object(members):
        return styled_parts(name, members, encoding, configuration)
    if is_json(encoding, value) and not is_upload(value):
        return [Part(name, json_bytes(value), encoding.content_type)]
    if is_array(value) and not is_file(value):
        members = Writer(configuration).shaped(value, encoding.inner)
        if encoding.style and not encoding.explode:
            texts = (text(each, configuration) for each in members)
            joined = DELIMITERS.get(encoding.style, ",").join(texts)
            return [Part(name, joined.encode(), encoding.content_type)]
        return [part_of(name, each, encoding, configuration) for each in members]
    return [part_of(name, value, encoding, configuration)]


def styled_parts(
    name: str,
    members: Mapping[str, Any],
    encoding: Encoding,
    configuration: Configuration,
) -> list[Part]:
    """The parts of an object in the style ``form``, or one with a delimiter."""
    if encoding.explode:
        return [
            part_of(key, item, Encoding(), configuration)
            for key, each in members.items()
            for item in (shaped(each) if is_array(each) else [each])
        ]
    flat = (text(each, configuration) for pair in members.items() for each in pair)
    joined = DELIMITERS.get(encoding.style, ",").join(flat)
    return [Part(name, joined.encode(), encoding.content_type)]


def part_of(
    name: str | None, value: Any, encoding: Encoding, configuration: Configuration
) -> Part:
    """The part of one value."""
    if is_upload(value):
        return file_part(name, value, encoding)
    if is_object(shaped(value)) or is_array(value):
        media_type = encoding.content_type or "application/json"
        return Part(name, json_bytes(value), media_type)
    if is_json(encoding, value):
        return Part(name, json_bytes(value), encoding.content_type)
    return Part(name, text(value, configuration).encode(), encoding.content_type)


def is_json(encoding: Encoding, value: Any) -> bool:
    """Whether a value is to be written as JSON, which a text may be already."""
    is_written = encoding.as_is and isinstance(value, str)
    return "json" in encoding.content_type and not is_written


def is_upload(value: Any) -> bool:
    """Whether a value is sent as a file; octets whose type is base64 are that text."""
    if isinstance(value, Encoded):
        return False
    return isinstance(value, Upload) or is_file(value)


def file_part(name: str | None, value: Any, encoding: Encoding) -> Part:
    """A file with its name and media type."""
    file = value if isinstance(value, Upload) else upload(value)
    filename = file.filename or (name and name.removesuffix("[]"))
    guess = guessed_type(filename)
    allowed = [
        each.strip() for each in encoding.content_type.split(",") if "*" not in each
    ]
    declared = guess if guess in allowed or not any(allowed) else allowed[0]
    media_type = file.content_type or declared
    return Part(name, file, media_type, filename, file.headers)
