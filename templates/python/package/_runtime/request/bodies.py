"""From the arguments of a call to the body that is sent and its media type.

Knows the declared contents and their types; does not know URLs, headers or security.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..files.uploads import is_file
from ..types.texts import json_bytes
from ..values.media import essence, is_json
from ..values.plain import is_object
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
from .choosing import by_kind, chosen, fits, named, of_class, strangers
from .given import JSON, Given, content_type, refuse_keywords
from .json_bodies import converted_body, json_body

if TYPE_CHECKING:
    from ...configuration import Configuration
    from ..words.contents import Content
    from ..words.operation import Operation
    from .given import Body


FORMS = (Form, Multipart)


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
        from .form_bodies import form_body

        return form_body(operation, content, given, configuration)
    return other_body(operation, content, given, configuration)


def other_body(
    operation: Operation[object],
    content: Content,
    given: Given,
    configuration: Configuration,
) -> tuple[Body, str]:
    """What is given as a whole: items, parts, a text, octets."""
    refuse_keywords(operation, given.fields)
    media_type = content_type(content, given)
    if isinstance(content, Items):
        from .items import item_body

        return item_body(operation, content, given.whole, media_type, configuration)
    if isinstance(content, Parts) and not isinstance(given.whole, (bytes, bytearray)):
        from .form_bodies import part_body

        return part_body(operation, content, given.whole, media_type, configuration)
    from .whole_bodies import raw_body, text_body

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
        from .whole_bodies import sent_file

        is_named = given.content_type or operation.bodies
        return sent_file(value, media_type if is_named else "")
    if isinstance(content, FORMS) and is_object(value):
        from .form_bodies import written_form

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
        from .form_bodies import written_form

        return written_form(content, {}, media_type, configuration)
    raise ApiValueError(f"{operation.id}: the body is missing")


def is_whole_file(value: Any) -> bool:
    """Whether a value is what is sent already: XML as a text, octets, an open file."""
    if isinstance(value, str):
        return value.lstrip().startswith("<")
    return isinstance(value, Iterator) or is_file(value)
