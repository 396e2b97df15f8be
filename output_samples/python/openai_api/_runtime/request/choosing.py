"""Which of several declared bodies is sent: the one that is named, else the value tells.

In: an operation and what its caller gave. Out: one of its contents. A mapping or model
is JSON, or a form where it holds files; of several the one of its class, else the
first one that it fits of those that name most of its members. Bytes and
open files are binary; a text is text, and a path only where nothing else takes one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..files.given import upload
from ..files.uploads import Upload, guessed_type, is_file
from ..models.adapters import adapter
from ..models.checking import checked
from ..values.annotations import wire_names
from ..values.media import covers, essence, is_json
from ..values.plain import fields, is_array, is_model, is_object
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

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..words.contents import Content
    from ..words.operation import Operation

MERGE_PATCH = "application/merge-patch+json"
"""Where null takes a member away, and none has to be there (RFC 7396)."""


def chosen(
    operation: Operation[object], value: Any, content_type: str | None
) -> Content | None:
    """The declared body to send."""
    bodies = operation.bodies
    if content_type and bodies:
        found = named(bodies, content_type)
        if found is not None:
            return found
    if len(bodies) < 2:
        return bodies[0] if bodies else None
    ranked = sorted(by_kind(of_class(bodies, value), value), key=strangers(value))
    for each in ranked:
        if fits(operation, each, value):
            return each
    lists = (each for each in ranked if is_array(value) and "list[" in each.type[:16])
    return next(iter((*lists, *ranked, bodies[0])))


def of_class(bodies: Sequence[Content], value: Any) -> Sequence[Content]:
    """The bodies that are models of the value's own class; all of them if none is."""
    if not is_model(value):
        return bodies
    own = [each for each in bodies if adapter(each.type).type is value.__class__]
    return own or bodies


def strangers(value: Any) -> Callable[[Content], int]:
    """Counts the members of a value that a body's model does not name."""
    names = set(fields(value) if is_model(value) else value if is_object(value) else ())

    def count(content: Content) -> int:
        cls = adapter(content.type).type if names else None
        if cls is None or not hasattr(cls, "model_fields"):
            return 0
        known = wire_names(cls)
        return len(names - {known.get(each, each) for each in cls.model_fields})

    return count


def named(bodies: Sequence[Content], content_type: str) -> Content | None:
    """The declared body that a media type means: itself, its range, another JSON."""
    whole = content_type.replace(" ", "").lower()
    for each in bodies:
        if each.media_type.replace(" ", "").lower() == whole:
            return each
    name = essence(content_type)
    exact = [each for each in bodies if essence(each.media_type) == name]
    ranges = [each for each in bodies if covers(essence(each.media_type), name)]
    json = [each for each in bodies if is_json(name) and isinstance(each, Json)]
    others = [
        each for each in bodies if isinstance(each, Converted) and each.is_named(name)
    ]
    return next(iter((*exact, *ranges, *json, *others)), None)


def by_kind(bodies: Sequence[Content], value: Any) -> list[Content]:
    """The declared bodies that a value can be, the likeliest first."""
    kinds: tuple[type[Content], ...] = (Json, Items, Parts, Text, Converted)
    if is_object(value) or is_model(value):
        forms = (Multipart, Json, Form), (Json, Form, Multipart, Converted)
        kinds = forms[0] if holds_file(value) else forms[1]
    elif isinstance(value, str):
        kinds = (Text, Json, Items, Converted, Binary)
    elif is_file(value) or isinstance(value, Iterator):
        kinds = (Binary, Items, Text, Converted)
    found: list[Content] = []
    for kind in kinds:
        found += [each for each in bodies if isinstance(each, kind)]
    if kinds[0] is not Binary or not found:
        return found
    file = upload(value)
    if not (file.content_type or file.filename):
        return found
    sent = file.content_type or guessed_type(file.filename)
    found.sort(key=lambda each: not covers(essence(each.media_type), sent))
    return found


def fits(operation: Operation[object], content: Content, value: Any) -> bool:
    """Whether a value can be sent as a content; only multipart ones hold files."""
    if content.media_type == MERGE_PATCH:
        return is_object(value) or is_model(value)
    if isinstance(content, (Binary, Items)):
        return True
    if isinstance(content, Converted) and (isinstance(value, str) or is_file(value)):
        return True
    if isinstance(content, Text) and not isinstance(value, (str, int, float)):
        return True
    try:
        typed = checked(adapter(content.type), value, (), operation.id)
    except ApiValueError:
        return False
    if isinstance(content, Multipart):
        return True
    return not holds_file(value) and not holds(typed, is_upload)


def holds_file(value: Any) -> bool:
    """Whether a file is somewhere in a value."""
    return holds(value, lambda each: is_upload(each) or is_file(each))


def is_upload(value: object) -> bool:
    """Whether a value was read as a file; octets may be those of base64."""
    return isinstance(value, Upload)


def holds(value: Any, is_one: Callable[[object], bool]) -> bool:
    """Whether something is somewhere in a value."""
    if is_one(value):
        return True
    if is_model(value):
        value = fields(value)
    if is_object(value):
        return any(holds(each, is_one) for each in value.values())
    return is_array(value) and any(holds(each, is_one) for each in value)
