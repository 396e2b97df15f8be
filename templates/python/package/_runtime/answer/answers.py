"""From status, headers and bytes of an answer to data or an exception; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...api_response import ApiResponse
from ...exceptions import ApiResponseError, exception_class
from ..models.adapters import adapter
from ..types.texts import json_bytes
from ..values.media import charset, covers, essence, is_json, is_text
from ..values.plain import is_array, is_object
from ..words.contents import Binary, Converted, Json, Text, contents

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exceptions import ApiException
    from ..errors.call import Call
    from ..models.adapters import Adapter
    from ..words.contents import Content
    from ..words.operation import Operation


BODILESS = (204, 205)
ENCODED = ("Base64", "Base64Url", "Base16")
"""Types of octets that a text writes."""


class Reading:
    """What was read: the data, and where it breaks its schema."""

    __slots__ = ("data", "problems")

    def __init__(self, data: Any, problems: tuple[str, ...] = ()) -> None:
        self.data = data
        self.problems = problems


def read(
    operation: Operation[object],
    status: int,
    reason: str,
    headers: Mapping[str, str],
    body: bytes,
    strict: bool = False,
    call: Call | None = None,
) -> ApiResponse[Any]:
    """The answer of a successful call; an `ApiException` for any other status."""
    declared = declared_for(operation, status)
    media_type = headers.get("content-type", "")
    if not 200 <= status < 300:
        raise failure(status, reason, headers, body, declared, call)
    if status in BODILESS or operation.method == "HEAD":  # RFC 9110, 15.3.5, 9.3.2
        return ApiResponse(status, None, body, headers)
    reading = read_body(declared, media_type, body)
    if strict:
        note_unseen(reading)
    if reading.problems:
        report(operation, reading, body, strict)
    return ApiResponse(status, reading.data, body, headers, reading.problems)


def note_unseen(reading: Reading) -> None:
    """List what only those want to know who hold answers to their schema."""
    from ..types.sending import unseen_faults

    found = unseen_faults(reading.data)
    reading.problems += tuple(each for each in found if each not in reading.problems)


def failure(
    status: int,
    reason: str,
    headers: Mapping[str, str],
    body: bytes,
    declared: tuple[Content, ...] | None,
    call: Call | None,
) -> ApiException:
    """The exception for an answer that is no success, whatever is in it."""
    media_type = headers.get("content-type", "")
    reading = read_body(declared, media_type, body)
    data = reading.data
    if declared is None and is_object(data):
        data = declared_elsewhere(status, data, body)
    shown = body if isinstance(data, bytes) else as_text(body, media_type)
    if isinstance(data, (bytes, str)) and (reading.problems or not declared):
        data = None
    made = exception_class(status)(
        status, reason, body=shown, data=data, headers=headers
    )
    made.call = call
    return made


def declared_elsewhere(status: int, data: Mapping[str, Any], body: bytes) -> Any:
    """The error that other operations declare for a status, where the whole of it fits
    and it is no mere object; else the JSON that it is.
    """
    from pydantic_core import ValidationError

    from ..._errors import DECLARED

    keys = (str(status), f"{status // 100}XX", "default")
    found = next((DECLARED[each] for each in keys if each in DECLARED), None)
    if found is None:
        return data
    try:
        typed = adapter(found).validator.validate_json(body)
    except ValidationError:
        return data
    unknown = getattr(typed, "model_extra", None) or ()
    return typed if len(unknown) < len(data) else data


def declared_for(
    operation: Operation[object], status: int
) -> tuple[Content, ...] | None:
    """The contents of a status: exact, ``4XX``, ``default``; None if undeclared."""
    answers = operation.answers
    for key in (status, f"{status // 100}XX", "default"):
        if key in answers:
            return contents(answers[key])
    return None


def read_body(
    declared: tuple[Content, ...] | None, media_type: str, body: bytes
) -> Reading:
    """The data of a body: what it is decides its own media type, not the document."""
    if declared == ():
        return Reading(None)
    plain = essence(media_type)
    content = fitting(declared, media_type) if declared else None
    if not body:
        return empty(content)
    if isinstance(content, Binary):
        return Reading(body)
    if content is None and is_json(plain):
        return read_json(adapter("Any"), body, media_type)
    if isinstance(content, Json) and (is_json(plain) or not plain):
        return read_json(adapter(content.type), body, media_type)
    if isinstance(content, Json):
        return read_other(content, body, media_type)
    if isinstance(content, Converted):
        return read_converted(content, body, media_type)
    if isinstance(content, Text):
        reading = read_text(content, as_text(body, media_type), is_json(plain))
        octets = reading.problems and content.type in ENCODED
        return Reading(body, reading.problems) if octets else reading
    if not plain and content is None:
        return Reading(body)
    if is_text(plain) or content is not None:
        return Reading(as_text(body, media_type))
    return Reading(body)


def read_converted(content: Converted, body: bytes, media_type: str) -> Reading:
    """A body of another format by way of JSON, which it may be after all."""
    kind = adapter(content.type)
    plain = essence(media_type)
    if is_json(plain):
        return read_json(kind, body, media_type)
    if plain == "text/html":  # what a proxy or a login says, which may be XML as well
        what = f"the answer is {plain}, not {content.media_type}"
        return Reading(as_text(body, media_type), (what,))
    try:
        value = content.plain(body, media_type)
    except ValueError as error:
        return Reading(as_text(body, media_type), (str(error),))
    return read_json(kind, json_bytes(value), "application/json")


def read_other(content: Content, body: bytes, media_type: str) -> Reading:
    """A body that says it is something else than the declared JSON: a text or octets
    where the type takes such, JSON if it is by another name, else a problem.
    """
    from pydantic_core import ValidationError

    kind, plain = adapter(content.type), essence(media_type)
    data = as_text(body, media_type) if is_text(plain) else body
    try:
        kind.validator.validate_python(data if isinstance(data, str) else "")
        return Reading(data)
    except ValidationError:
        pass
    try:
        return Reading(kind.validator.validate_json(body))
    except ValidationError:
        what = f"the answer is {plain}, not {content.media_type}"
        return Reading(data, (what,))


def fitting(declared: tuple[Content, ...], media_type: str) -> Content:
    """The declared content for a media type: itself, its range, another JSON."""
    whole, plain = media_type.replace(" ", "").lower(), essence(media_type)
    names = (whole, plain, plain.partition("/")[0] + "/*")
    for name in names:
        for each in declared:
            said = each.media_type.replace(" ", "").lower()
            if name in (said, said.partition(";")[0]):
                return each
    covering = (each for each in declared if covers(essence(each.media_type), plain))
    same = (each for each in declared if is_json(plain) and isinstance(each, Json))
    other = (
        each
        for each in declared
        if isinstance(each, Converted) and each.is_named(plain)
    )
    return next(covering, None) or next(same, None) or next(other, declared[0])


def empty(content: Content | None) -> Reading:
    """An answer without a body: no text or octets where these are declared; a problem
    where anything else is, unless null will do.
    """
    if content is None or isinstance(content, Binary):
        return Reading(None if content is None else b"")
    if isinstance(content, Text) and content.type == "str":
        return Reading("")
    from pydantic_core import ValidationError

    try:
        adapter(content.type).validator.validate_python(None)
    except ValidationError:
        return Reading(None, ("the answer has no body",))
    return Reading(None)


def read_text(content: Content, text: str, may_be_json: bool) -> Reading:
    """A text as its declared type: as it stands, else as the number or word it writes.
    Where a range is declared, it may be JSON.
    """
    if may_be_json and "*" in content.media_type:
        return read_json(adapter(content.type), text.encode(), "application/json")
    if content.type == "str":
        return Reading(text)
    from pydantic_core import ValidationError

    kind = adapter(content.type)
    try:
        return Reading(kind.validator.validate_python(text))
    except ValidationError:
        pass
    try:
        return Reading(kind.validator.validate_json(text.strip()))
    except ValidationError:
        return Reading(*kind.lenient.read(text))


def read_json(kind: Adapter, body: bytes, media_type: str) -> Reading:
    """JSON as its declared type; what breaks the type stays as it came."""
    from pydantic_core import ValidationError, from_json

    try:
        return Reading(kind.validator.validate_json(body))
    except ValidationError:
        pass
    try:
        value = from_json(body)
        return typed(kind, value, value)
    except ValueError:
        from ..values.loose import read as read_loosely
    try:
        return typed(kind, *read_loosely(body, media_type))
    except ValueError as error:
        return Reading(as_text(body, media_type), (f"no JSON: {error}",))


def typed(
    kind: Adapter, value: Any, checked: Any, said: tuple[str, ...] = ()
) -> Reading:
    """A value of JSON as its declared type. ``checked`` is the value where that can be
    checked, ``said`` what is known to be wrong.
    """
    data, problems = kind.lenient.read(checked)
    if checked is not value:
        from ..values.loose import mark

        data, _ = kind.lenient.read(value)
        mark(data)
    if said or problems:
        note(data, said + problems)
    return Reading(data, said + problems)


def note(data: Any, problems: tuple[str, ...]) -> None:
    """List the problems on the model that they are in."""
    if hasattr(data, "model_problems"):
        object.__setattr__(data, "_problems", problems)
    elif is_array(data):
        for index, each in enumerate(data):
            start = f"[{index}]"
            inside = tuple(
                problem.removeprefix(start).lstrip(".")
                for problem in problems
                if problem.startswith(start)
            )
            if inside:
                note(each, inside)


def report(
    operation: Operation[object], reading: Reading, body: bytes, strict: bool
) -> None:
    """A line in the log, or an exception where answers have to keep their schema."""
    if strict:
        told = "; ".join(reading.problems)
        text = f"{operation.id}: the answer breaks its schema: {told}"
        raise ApiResponseError(text, problems=reading.problems, body=body)
    from ..http.logs import LOGGER, first_time

    new = [each for each in reading.problems if first_time(operation.id, each)]
    if new:
        LOGGER.info(
            "%s: the answer breaks its schema: %s (the values stay as they came; "
            "this is said once, `model_problems` and `problems` have it each time)",
            operation.id,
            "; ".join(new),
        )


def as_text(body: bytes, media_type: str) -> str:
    """Text in the character set that the answer names, else UTF-8, or UTF-16 if it says
    so itself.
    """
    own = "utf-16" if body[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    try:
        return body.decode(charset(media_type) or own, "replace")
    except (LookupError, ValueError):
        return body.decode("utf-8", "replace")
