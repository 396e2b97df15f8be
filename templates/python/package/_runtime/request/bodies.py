"""From the arguments of a call to the body that is sent and its media type.

Knows the declared contents and their types; does not know URLs, headers or security.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..files.given import upload
from ..files.uploads import guessed_type, is_file
from ..models.adapters import adapter
from ..models.checking import REQUEST, TEXTS, checked, patched, unchecked
from ..models.keywords import Names, unknown
from ..types.texts import json_bytes, jsonable, text
from ..values.media import covers, essence, is_json, is_text
from ..values.plain import fields, is_array, is_model, is_object, shaped
from ..words.contents import (
    Binary,
    Converted,
    Form,
    Items,
    Json,
    Multipart,
    Parts,
    Text,
)
from .choosing import MERGE_PATCH, by_kind, chosen, fits, named, of_class, strangers
from .forms import in_order, multipart, urlencoded
from .items import item_body, list_of

if TYPE_CHECKING:
    from ...configuration import Configuration
    from ..files.uploads import Upload
    from ..models.adapters import Adapter
    from ..words.contents import Content
    from ..words.operation import Operation
    from .multipart import MultipartBody

    Body = bytes | Upload | MultipartBody

JSON = "application/json"
FORMS = (Form, Multipart)


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
        self.extra = model_fields(extra) if is_model(extra) else extra

    @property
    def value(self) -> Any:
        """What a body is chosen by: the whole with the fields in it."""
        if not self.fields:
            return self.whole
        whole: Any = shaped_body(self.whole)
        return {**whole, **self.fields} if is_object(whole) else whole


def body_of(
    operation: Operation[object], given: Given, configuration: Configuration
) -> tuple[Body, str] | None:
    """The body and its media type; None where nothing is sent."""
    extra = given.extra
    if extra is not None and not (operation.bodies and is_object(extra)):
        return unchecked_body(operation, given, configuration)
    given = in_place(operation, given)
    content = own_form(operation, given)
    content = content or chosen(operation, given.value, given.content_type)
    if given.whole is None and not given.fields and not extra:
        return empty_body(operation, given, configuration)
    if content is None:
        return None
    if isinstance(content, Json):
        return json_body(operation, content, given, configuration)
    if isinstance(content, Converted) and not is_whole_file(given.whole):
        return converted_body(operation, content, given, configuration)
    if isinstance(content, FORMS):
        return form_body(operation, content, given, configuration)
    refuse_keywords(operation, given.fields)
    media_type = content_type(content, given)
    if isinstance(content, Items):
        return item_body(operation, content, given.whole, media_type, configuration)
    if isinstance(content, Parts) and not isinstance(given.whole, (bytes, bytearray)):
        return part_body(operation, content, given.whole, media_type, configuration)
    if isinstance(content, Text):
        return text_body(operation, content, given.whole, media_type, configuration)
    return raw_body(operation, given.whole, media_type, content.media_type)


def own_form(operation: Operation[object], given: Given) -> Content | None:
    """The form that comes first, whose fields are the arguments, where they were given."""
    first = operation.bodies[0] if operation.bodies else None
    if not isinstance(first, FORMS) or given.content_type or not given.fields:
        return None
    is_own = given.whole is None and not strangers(given.fields)(first)
    return first if is_own and fits(operation, first, given.fields) else None


def in_place(operation: Operation[object], given: Given) -> Given:
    """What was given, a whole body also where it came by its place as the first field
    of a form, with nothing else that makes it one.
    """
    bodies = operation.bodies
    if len(bodies) < 2 or not isinstance(bodies[0], FORMS) or given.whole is not None:
        return given
    switch = operation.events.switch if operation.events else ""
    rest = {name: each for name, each in given.fields.items() if name == switch}
    others = [each for name, each in given.fields.items() if name != switch]
    if len(others) != 1:
        return given
    objects = (each for each in bodies if isinstance(each, (Json, *FORMS)))
    is_whole = of_class(bodies, others[0]) is not bodies
    if not is_whole and any(fits(operation, each, given.fields) for each in objects):
        return given
    return Given(others[0], rest, given.content_type, given.extra)


def content_type(content: Content, given: Given) -> str:
    """The media type to send; a range is none."""
    media_type = given.content_type or content.media_type
    if "*" not in media_type:
        return media_type
    is_json = isinstance(content, Binary) and is_structured(given.whole)
    return JSON if is_json and covers(essence(media_type), JSON) else content.usual


def is_structured(value: Any) -> bool:
    """Whether a value is sent as JSON, as it is neither a text nor bytes."""
    if is_array(value):
        return not is_file(value) and not all(isinstance(each, bytes) for each in value)
    return is_object(value) or is_model(value)


def unchecked_body(
    operation: Operation[object], given: Given, configuration: Configuration
) -> tuple[Body, str]:
    """What ``_body`` gives as a whole, declared or not: a text or bytes as they are,
    anything else as its media type has it, which is JSON unless another one is named.
    """
    value = given.extra
    content = meant(operation, given)
    media_type = content_type(content, given)
    if isinstance(value, str):
        return value.encode(), media_type
    if is_file(value) or isinstance(value, Iterator):
        is_named = given.content_type or operation.bodies
        return sent_file(value, media_type if is_named else "")
    if isinstance(content, FORMS) and is_object(value):
        return written_form(content, dict(value), media_type, configuration)
    if isinstance(content, Converted):
        from pydantic_core import from_json

        return content.written(from_json(json_bytes(value))), media_type
    is_right = given.content_type or is_json(essence(media_type))
    return json_bytes(value), media_type if is_right else JSON


def meant(operation: Operation[object], given: Given) -> Content:
    """The content that ``_body`` is: the named or declared one, else what is usual."""
    value, wanted = given.extra, given.content_type
    declared = by_kind(operation.bodies, value) or operation.bodies
    if wanted:
        name = essence(wanted)
        found = named(operation.bodies, wanted)
        form = {each.usual: each for each in (Form("Any"), Multipart("Any"))}.get(name)
        return found or form or Binary(wanted)
    if declared:
        return declared[0]
    if isinstance(value, str):
        return Text()
    return Binary() if is_file(value) or isinstance(value, Iterator) else Json("Any")


def model_fields(model: Any) -> dict[str, Any]:
    """What was set in a model, as JSON has it."""
    return {name: jsonable(each) for name, each in fields(model).items()}


def empty_body(
    operation: Operation[object], given: Given, configuration: Configuration
) -> tuple[Body, str] | None:
    """What is sent where nothing was given: null, or an object or form without fields,
    where the body must be there and its type takes that; else nothing.
    """
    wanted = given.content_type
    content = named(operation.bodies, wanted) if wanted else None
    content = content or next(iter(operation.bodies), None)
    if content is None or not (content.required or given.extra is not None):
        return None
    media_type = content_type(content, given)
    is_json = isinstance(content, Json)
    if is_json and given.extra is None and fits(operation, content, None):
        return b"null", media_type
    if isinstance(content, (Json, *FORMS)) and fits(operation, content, {}):
        if is_json:
            return b"{}", media_type
        return written_form(content, {}, media_type, configuration)
    raise ApiValueError(f"{operation.id}: the body is missing")


def refuse_keywords(
    operation: Operation[object], given: Mapping[str, Any], names: Names | None = None
) -> None:
    """Keywords are fields of the body, which not every operation has, or parameters."""
    if not given:
        return
    parameters = [each.name for each in operation.parameters]
    if names is None:
        names = Names(parameters, "argument")
    faults = unknown(given, names, parameters)
    if faults:
        from ..models.refusals import RefusedName, refused

        raise refused(operation.id, faults, dict(given), RefusedName)


def json_body(
    operation: Operation[object],
    content: Content,
    given: Given,
    configuration: Configuration,
) -> tuple[bytes, str]:
    """JSON of exactly what was set, checked against the declared type."""
    kind = adapter(content.type)
    value = merged(operation, kind, given)
    checks = configuration.client_side_validation
    patches = content.media_type == MERGE_PATCH
    if checks and patches:
        patched(kind, value, operation.id)
    checks = checks and not patches
    if getattr(value, "_has_halves", False) or value.__class__ is list:
        from ..values.loose import escaped, has_halves

        if has_halves(value):
            body = escaped(kind.serializer, unchecked(kind, value))
            return body, content_type(content, given)
    body = kind.to_json(typed(operation, kind, value, checks, nulls=patches))
    if given.extra:
        from pydantic_core import from_json

        body = json_bytes(from_json(body) | dict(given.extra))
    return body, content_type(content, given)


def converted_body(
    operation: Operation[object],
    content: Converted,
    given: Given,
    configuration: Configuration,
) -> tuple[bytes, str]:
    """A body of another format, by way of JSON."""
    from pydantic_core import from_json

    body, media_type = json_body(operation, content, given, configuration)
    try:
        return content.written(from_json(body)), media_type
    except ValueError as error:
        raise ApiValueError(f"{operation.id}: {error}") from None


def is_whole_file(value: Any) -> bool:
    """Whether a value is what is sent already: XML as a text, octets, an open file."""
    if isinstance(value, str):
        return value.lstrip().startswith("<")
    return isinstance(value, Iterator) or is_file(value)


def merged(operation: Operation[object], kind: Adapter, given: Given) -> Any:
    """The whole body, its fields replaced and extended by the keywords."""
    if not given.fields:
        return {} if given.whole is None else given.whole
    refuse_keywords(operation, given.fields, kind.names)
    whole: Any = shaped_body(given.whole)
    if whole.__class__ is not dict:
        refuse_keywords(operation, given.fields)
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
    *,
    nulls: bool = False,
    texts: bool = False,
) -> Any:
    """The value as its declared type, as it is sent in JSON, or in texts; unchecked as
    far as it fits.
    """
    if checks:
        context = TEXTS if texts else REQUEST
        return checked(kind, value, (), operation.id, context=context)
    return unchecked(kind, value, nulls, texts=texts)


def form_body(
    operation: Operation[object],
    content: Content,
    given: Given,
    configuration: Configuration,
) -> tuple[Body, str]:
    """A form; fields that are None are not sent."""
    kind = adapter(content.type)
    value = merged(operation, kind, given)
    checks = configuration.client_side_validation
    members = shaped(typed(operation, kind, value, checks, texts=True))
    if not is_object(members):
        raise ApiValueError(f"{operation.id}: a form is an object with named fields")
    media_type = content_type(content, given)
    members = {**members, **(given.extra or {})}
    return written_form(content, members, media_type, configuration)


def written_form(
    content: Content,
    members: Mapping[str, Any],
    media_type: str,
    configuration: Configuration,
) -> tuple[Body, str]:
    """The fields of a form as they are sent."""
    if isinstance(content, Form):
        return urlencoded(content.parts, members, configuration), media_type
    body = multipart(content, members, configuration)
    return body, f"{media_type}; boundary={body.boundary}"


def part_body(
    operation: Operation[object],
    content: Parts,
    value: Any,
    media_type: str,
    configuration: Configuration,
) -> tuple[Body, str]:
    """Parts without names, each of its own type."""
    whole = list_of(operation, value, media_type)
    checks = configuration.client_side_validation
    members = typed(operation, adapter(content.type), whole, checks, texts=True)
    body = in_order(content, members, configuration)
    return body, f"{media_type}; boundary={body.boundary}"


def text_body(
    operation: Operation[object],
    content: Content,
    value: Any,
    media_type: str,
    configuration: Configuration,
) -> tuple[Body, str]:
    """A text, a number or whatever is written as one; a file that holds it, too."""
    is_base64 = isinstance(value, bytes) and content.type.endswith(
        ("Base64", "Base64Url", "Base16")
    )
    if (is_file(value) and not is_base64) or isinstance(value, Iterator):
        return sent_file(value, media_type)
    if configuration.client_side_validation:
        kind = adapter(content.type)
        typed = checked(kind, value, (), operation.id, context=TEXTS)
        value = value if isinstance(value, str) else typed
    return text(value, configuration).encode(), media_type


def raw_body(
    operation: Operation[object], value: Any, media_type: str, declared: str
) -> tuple[Body, str]:
    """Bytes or a file; a text is the path of one, unless it may be the content. Where a
    range of media types is declared, the name of the file tells which of them it is.
    """
    if is_json(essence(media_type)) and is_structured(value):
        return json_bytes(value), media_type
    if isinstance(value, str) and is_text(essence(media_type)):
        return value.encode(), media_type
    is_chunks = is_array(value) and all(isinstance(each, bytes) for each in value)
    if not (isinstance(value, (str, Iterator)) or is_file(value) or is_chunks):
        raise ApiValueError(
            f"{operation.id}: a body of {media_type} is bytes, a path, an open file, or "
            f"chunks of bytes, not {type(value).__name__}"
        )
    if "*" not in declared or isinstance(value, (bytes, bytearray, Iterator)):
        return sent_file(value, media_type)
    file = upload(value)
    guess = guessed_type(file.filename)
    is_one = media_type == Binary.usual and covers(essence(declared), guess)
    return file, file.content_type or (guess if is_one else media_type)


def sent_file(value: Any, media_type: str) -> tuple[Body, str]:
    """Bytes, or a file that is read while it is sent; without a media type, the name of
    the file tells it.
    """
    if isinstance(value, (bytes, bytearray)):
        return bytes(value), media_type or Binary.usual
    file = upload(value)
    return file, file.content_type or media_type or guessed_type(file.filename)
