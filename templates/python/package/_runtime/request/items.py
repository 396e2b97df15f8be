"""Bodies that are one item after the other: JSON lines, JSON text sequences, events.

In: what a caller gives to go through, sync or async, and how its items are written. Out:
the bytes of a list at once, of anything else as they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..files.given import upload
from ..files.uploads import is_file
from ..models.adapters import adapter
from ..models.checking import checked, unchecked
from ..types.texts import json_text, text
from ..values.plain import fields, is_array, is_model, is_object

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

    from ...configuration import Configuration
    from ..files.uploads import Upload
    from ..words.contents import Content, Items
    from ..words.operation import Operation

    Write = Callable[[int, Any], bytes]

SEPARATOR = b"\x1e"  # RFC 7464


def item_body(
    operation: Operation[object],
    content: Items,
    value: Any,
    media_type: str,
    configuration: Configuration,
) -> tuple[bytes | Upload, str]:
    """The body and its media type; a text or bytes are the whole body as it is sent."""
    if isinstance(value, str):
        return value.encode(), media_type
    if is_file(value) and not hasattr(value, "__aiter__"):
        is_whole = isinstance(value, (bytes, bytearray))
        return bytes(value) if is_whole else upload(value), media_type
    if is_object(value) or is_model(value) or not is_run_through(value):
        raise ApiValueError(
            f"{operation.id}: a body of {media_type} is a list of items, or anything that "
            f"can be gone through, not {type(value).__name__}"
        )
    write = writer(operation, content, configuration)
    if is_array(value):
        return b"".join(write(*each) for each in enumerate(value)), media_type
    if hasattr(value, "__aiter__"):
        return upload(awaited(value, write)), media_type
    return upload(written(value, write)), media_type


def is_run_through(value: Any) -> bool:
    """Whether a value has items, now or later."""
    return hasattr(value, "__iter__") or hasattr(value, "__aiter__")


def writer(
    operation: Operation[object], content: Items, configuration: Configuration
) -> Write:
    """What makes the bytes of an item, given its index."""
    kind = adapter(content.type)
    checks = configuration.client_side_validation
    framed = framing(content)

    def write(index: int, item: Any) -> bytes:
        if isinstance(item, (bytes, bytearray)):
            return bytes(item)
        where = (index,)
        typed = (
            checked(kind, item, where, operation.id)
            if checks
            else unchecked(kind, item)
        )
        return framed(typed, kind.to_json(typed))

    return write


def written(items: Iterable[Any], write: Write) -> Iterator[bytes]:
    """The bytes of items as they are asked for."""
    for index, each in enumerate(items):
        yield write(index, each)


async def awaited(items: Any, write: Write) -> AsyncIterator[bytes]:
    """The same, awaited."""
    index = 0
    async for each in items:
        yield write(index, each)
        index += 1


def framing(content: Items) -> Callable[[Any, bytes], bytes]:
    """What stands around the JSON of an item."""
    if content.media_type.startswith("text/event-stream"):
        if content.envelope:
            return event
        return text_event if content.text else json_event
    if is_sequence(content):
        return lambda _, json: SEPARATOR + json + b"\n"
    return lambda _, json: json + b"\n"


def is_sequence(content: Content) -> bool:
    """Whether each item begins with a record separator."""
    return content.media_type.partition(";")[0].strip().endswith("json-seq")


def json_event(_: Any, json: bytes) -> bytes:
    """An event whose data is JSON."""
    return b"data: " + json + b"\n\n"


def text_event(item: Any, _: bytes) -> bytes:
    """An event whose data is a text."""
    return f"{lines('data', text(item))}\n".encode()


def event(item: Any, _: bytes) -> bytes:
    """An event of its fields (WHATWG HTML, 9.2.6); data that is no text is JSON."""
    members = fields(item) if is_model(item) else dict(item)
    found = ""
    for name in ("comment", "event", "id", "retry", "data"):
        value = members.get(name)
        if value is not None:
            told = value if isinstance(value, str) else json_text(value)
            found += lines("" if name == "comment" else name, told)
    return f"{found}\n".encode()


def lines(name: str, text: str) -> str:
    """A field of an event, which has a line for each line of its value."""
    return "".join(f"{name}: {each}\n" for each in text.splitlines() or [""])


def list_of(operation: Operation[object], value: Any, media_type: str) -> Any:
    """A list of what can be gone through now, for bodies that are no stream."""
    is_one = is_object(value) or is_model(value) or isinstance(value, str)
    if is_one or is_file(value) or not hasattr(value, "__iter__"):
        raise ApiValueError(
            f"{operation.id}: a body of {media_type} is a list of its parts, not "
            f"{type(value).__name__}"
        )
    return value if is_array(value) else list(value)
