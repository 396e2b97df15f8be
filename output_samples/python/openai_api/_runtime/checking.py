"""Checks what a caller wrote against the declared types, before anything is sent.

In: an `Adapter`, a value, the name of the argument. Out: the typed value, or an
`ApiValueError` whose texts begin with the path of the wrong field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..exceptions import ApiValueError, render_path
from .plain import fields, is_array, is_model, is_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import ErrorDetails, ValidationError

    from .adapters import Adapter

REQUEST = {"request": True}
Path = tuple[str | int, ...]


def checked(adapter: Adapter, value: Any, where: Path, operation: str) -> Any:
    """The value as its declared type."""
    from pydantic_core import ValidationError

    from .model import send_constants

    try:
        typed = adapter.validator.validate_python(value, context=REQUEST)
    except ValidationError as error:
        try:
            typed = adapter.validator.validate_python(opened(value), context=REQUEST)
        except ValidationError:
            raise refusal(error, value, where, operation) from error
    send_constants(typed)
    return typed


def opened(value: Any) -> Any:
    """The value with models as dicts: one of an answer may stand where a request has a
    model of its own for the same thing.
    """
    if is_model(value):
        return opened(fields(value))
    if value.__class__ is dict and is_object(value):
        return {name: opened(each) for name, each in value.items()}
    if value.__class__ is list and is_array(value):
        return [opened(each) for each in value]
    return value


def rechecked(adapter: Adapter, body: bytes, operation: str) -> None:
    """Check a body that is made of models: fields may have been assigned since."""
    from pydantic_core import ValidationError, from_json

    try:
        adapter.validator.validate_json(body)
    except ValidationError:
        value = from_json(body)
        try:
            adapter.validator.validate_python(value)  # 1.0 for an integer
        except ValidationError as error:
            raise refusal(error, value, (), operation) from error


def patched(adapter: Adapter, value: Any, operation: str) -> None:
    """Check a merge patch (RFC 7396), where null takes a member away, and none has to
    be there.
    """
    from pydantic_core import ValidationError

    try:
        adapter.validator.validate_python(opened(value), context=REQUEST)
    except ValidationError as error:
        for each in error.errors(include_url=False):
            if each["type"] != "missing" and each["input"] is not None:
                raise refusal(error, value, (), operation) from error


def refusal(
    error: ValidationError, value: Any, where: Path, operation: str
) -> ApiValueError:
    """The exception for a request that breaks its declared types."""
    problems = explained(error, value, where)
    text = "; ".join(problems)
    return ApiValueError(f"{operation}: {text}", problems=problems)


def explained(error: ValidationError, value: Any, where: Path = ()) -> tuple[str, ...]:
    """One text per fault: "messages[0].content: Field required"."""
    details = [
        each for each in error.errors(include_url=False) if each["type"] != "known_tag"
    ]
    found = [(where + path_of(value, each), each["msg"]) for each in details]
    texts: dict[Path, str] = {}
    for path, message in found:
        if any(_goes_deeper(other, path) for other, _ in found):
            continue  # the variant of a union that came closest says more
        old = texts.get(path)
        texts[path] = message if old in (None, message) else f"{old}, or {message}"
    return tuple(
        f"{render_path(path)}: {text}" if path else text for path, text in texts.items()
    )


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
