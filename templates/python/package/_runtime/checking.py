"""Checks what a caller wrote against the declared types, before anything is sent.

In: an `Adapter`, a value, the name of the argument. Out: the typed value, or an
`ApiValueError` whose texts begin with the path of the wrong field.
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from ..exceptions import render_path
from .plain import fields, is_array, is_model, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic_core import ErrorDetails, ValidationError

    from ..exceptions import ApiValueError
    from .adapters import Adapter
    from .sending import Fault

REQUEST = {"request": True}
AGAIN = {"request": True, "again": True}
Path = tuple[str | int, ...]


def checked(
    adapter: Adapter, value: Any, where: Path, operation: str, *, nulls: bool = False
) -> Any:
    """The value as its declared type, as it is sent."""
    from pydantic_core import ValidationError

    try:
        typed = adapter.validator.validate_python(value, context=REQUEST)
    except ValidationError as error:
        try:
            typed = adapter.validator.validate_python(opened(value), context=REQUEST)
        except ValidationError:
            raise refusal(error, value, where, operation) from error
    sent = as_sent(typed, value, where, operation, nulls)
    if holds_model(value):
        recheck(adapter, sent, where, operation)
    return sent


def as_sent(typed: Any, given: Any, where: Path, operation: str, nulls: bool) -> Any:
    """A typed value without what is not sent; an error where something is missing."""
    from .refusals import refused
    from .sending import sendable

    faults: list[Fault] = []
    sent = sendable(typed, where, faults, nulls=nulls)
    if faults:
        raise refused(operation, faults, given)
    return sent


def unchecked(adapter: Adapter, value: Any, nulls: bool = False) -> Any:
    """The value as it is sent, typed as far as it fits."""
    from .sending import sendable

    return sendable(adapter.lenient.validate_python(value), (), [], nulls=nulls)


def holds_model(value: Any) -> bool:
    """Whether a caller gave models, whose fields may have been assigned since."""
    kind = value.__class__
    if kind is str or kind is int or kind is float:
        return False
    if kind is dict or kind is list or kind is tuple:
        return any(map(holds_model, value.values() if kind is dict else value))
    return is_model(value)


def recheck(adapter: Adapter, sent: Any, where: Path, operation: str) -> None:
    """Check what models hold now."""
    from pydantic_core import ValidationError

    plain = opened(sent)
    try:
        adapter.validator.validate_python(plain, context=AGAIN)
    except ValidationError as error:
        raise refusal(error, plain, where, operation) from error


def opened(value: Any) -> Any:
    """The value with models as dicts: one of an answer may stand where a request has a
    model of its own for the same thing.
    """
    kind = value.__class__
    if kind is str or kind is int:
        return value
    if kind is list:
        return [opened(each) for each in value]
    if is_model(value):
        value, kind = fields(value), dict
    if kind is dict:
        return {name: opened(each) for name, each in value.items()}
    return value


def patched(adapter: Adapter, value: Any, operation: str) -> None:
    """Check a merge patch (RFC 7396), where null takes a member away, and none has to
    be there; rules are about whole objects, which a patch is none of.
    """
    from pydantic_core import ValidationError

    try:
        adapter.validator.validate_python(opened(value), context=REQUEST)
    except ValidationError as error:
        for each in error.errors(include_url=False):
            is_whole = each["type"] == "rule" and is_object(each["input"])
            if each["type"] != "missing" and each["input"] is not None and not is_whole:
                raise refusal(error, value, (), operation) from error


def refusal(
    error: ValidationError, value: Any, where: Path, operation: str
) -> ApiValueError:
    """The exception for a request that breaks its declared types."""
    from .refusals import refused

    return refused(operation, faults_of(error, value, where), value)


def explained(error: ValidationError, value: Any, where: Path = ()) -> tuple[str, ...]:
    """One text per fault: "messages[0].content: Field required"."""
    return tuple(
        f"{render_path(path)}: {text}" if path else text
        for path, text in faults_of(error, value, where)
    )


def faults_of(error: ValidationError, value: Any, where: Path = ()) -> list[Fault]:
    """Each fault with the path of the value that it is in."""
    details = [
        each for each in error.errors(include_url=False) if each["type"] != "known_tag"
    ]
    found = [(where + path_of(value, each), said(each)) for each in details]
    texts: dict[Path, str] = {}
    for path, message in found:
        if any(_goes_deeper(other, path) for other, _ in found):
            continue  # the variant of a union that came closest says more
        old = texts.get(path)
        texts[path] = message if old in (None, message) else f"{old}, or {message}"
    return [*texts.items()]


def said(error: ErrorDetails) -> str:
    """What is wrong, in words that do not speak of how it was found."""
    from .refusals import NO_NUMBER, NO_UTF8

    found: Mapping[str, Any] = error.get("ctx", {})
    if isinstance(error["input"], float) and not isfinite(error["input"]):
        return NO_NUMBER
    match error["type"]:
        case "value_error" | "assertion_error":
            return str(found.get("error", error["msg"]))
        case "string_unicode":
            return f"the text holds {NO_UTF8}"
        case "union_tag_invalid":
            return f"{found['tag']!r} is none of {found['expected_tags']}"
        case "union_tag_not_found":
            names = str(found["discriminator"]).split(" | ")
            return f"the property {names[0]} says which type it is, and is missing"
        case "extra_forbidden":
            return "no such property, and there must be no further ones"
        case "recursion_loop":
            return "leads back to itself"
        case _:
            return error["msg"]


def _goes_deeper(other: Path, path: Path) -> bool:
    return len(other) > len(path) and other[: len(path)] == path


def path_of(value: Any, error: ErrorDetails) -> Path:
    """The path of the field that an error is about."""
    location = error["loc"]
    if error["type"] != "missing":
        return field_path(value, location)
    return (*field_path(value, location[:-1]), location[-1])


def field_path(value: Any, location: Sequence[str | int]) -> Path:
    """The part of an error's location that is data, not the name of a union's variant.

    A variant may be called like a property ("text"): the reading with most steps wins.
    """
    return _walk(value, tuple(location))[1]


def _walk(value: Any, location: Path) -> tuple[int, Path]:
    if not location:
        return 0, ()
    step, rest = location[0], location[1:]
    readings = [_walk(value, rest)]  # the step is the name of a variant
    inside = _member(value, step)
    if inside is not None:
        depth, path = _walk(inside[0], rest)
        readings.append((depth + 1, (step, *path)))
    return max(readings, key=lambda reading: reading[0])


def _member(value: Any, step: str | int) -> tuple[Any] | None:
    if is_object(value):
        return (value[step],) if isinstance(step, str) and step in value else None
    if isinstance(step, int):
        inside = is_array(value) and 0 <= step < len(value)
        return ([*value][step],) if inside else None
    return None
