"""Checks what a caller wrote against the declared types, before anything is sent.

In: an `Adapter`, a value, the name of the argument. Out: the typed value, or an
`ApiValueError` whose texts begin with the path of the wrong field.
"""

from __future__ import annotations

from collections import deque
from math import isfinite
from typing import TYPE_CHECKING, Any

from ..types.kept import is_kept, keeping, keeps
from ..values.plain import fields, is_array, is_model, is_object
from ..words.deprecation import tell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic_core import ErrorDetails, ValidationError

    from ...exceptions import ApiValueError
    from .adapters import Adapter
    from .sending import Fault

REQUEST = {"request": True}
TEXTS = {"request": True, "texts": True}  # values of `JsonText` become their texts
UNCHECKED_TEXTS = {"texts": True}
Path = tuple[str | int, ...]


def checked(
    adapter: Adapter,
    value: Any,
    where: Path,
    operation: str,
    *,
    nulls: bool = False,
    context: Mapping[str, bool] = REQUEST,
) -> Any:
    """The value as its declared type, as it is sent in JSON, or in other texts."""
    from pydantic_core import ValidationError

    try:
        typed = adapter.validator.validate_python(value, context=context)
    except ValidationError as error:
        try:
            typed = adapter.validator.validate_python(opened(value), context=context)
        except (ValidationError, RecursionError):
            raise refusal(error, value, where, operation) from error
    tell(typed, value)
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


def unchecked(
    adapter: Adapter, value: Any, nulls: bool = False, *, texts: bool = False
) -> Any:
    """The value as it is sent, typed as far as it fits; in JSON, or in other texts."""
    from .sending import sendable

    reader = adapter.lenient.within(UNCHECKED_TEXTS if texts else None)
    return sendable(reader.read(value)[0], (), [], nulls=nulls)


def holds_model(value: Any) -> bool:
    """Whether a caller gave models, whose fields may have been assigned since."""
    kind = value.__class__
    if kind is str or kind is int or kind is float:
        return False
    if kind is dict or kind is list or kind is tuple:
        return any(map(holds_model, value.values() if kind is dict else value))
    return is_model(value)


def recheck(adapter: Adapter, sent: Any, where: Path, operation: str) -> None:
    """Check what models hold now; what an answer had may be sent as it came."""
    from pydantic_core import ValidationError

    closed: list[Any] = []
    plain = opened(sent, closed)
    try:
        adapter.validator.validate_python(plain, context=REQUEST)
    except ValidationError as error:
        raise refusal(error, plain, where, operation) from error
    for path, model in keeping(sent, where) if closed else ():
        recheck_kept(model, path, operation)


def recheck_kept(model: Any, where: Path, operation: str) -> None:
    """Check a model of an answer that broke its schema: what is still the same passes."""
    from pydantic_core import ValidationError

    from .refusals import refused

    plain = {name: opened(each, []) for name, each in fields(model).items()}
    try:
        model.__class__.__pydantic_validator__.validate_python(plain, context=REQUEST)
    except ValidationError as error:
        faults = [
            ((*where, *path), text)
            for path, text in faults_of(error, plain)
            if not is_kept(model, plain, path)
        ]
        if faults:
            raise refused(operation, faults, plain) from error


def opened(value: Any, closed: list[Any] | None = None) -> Any:
    """The value with models as dicts: one of an answer may stand where a request has a
    model of its own for the same thing. Models that keep something go to `closed`, if
    that is given, and stay.
    """
    kind = value.__class__
    if kind is str or kind is int:
        return value
    if kind is list:
        return [opened(each, closed) for each in value]
    if is_model(value):
        from .unknown import UnknownObject

        if isinstance(value, UnknownObject):
            return value
        if closed is not None and keeps(value):
            closed.append(value)
            return value
        value, kind = fields(value), dict
    if kind is dict:
        return {name: opened(each, closed) for name, each in value.items()}
    return value


def patched(adapter: Adapter, value: Any, operation: str) -> None:
    """Check a merge patch (RFC 7396), where null takes a member away, and none has to
    be there; rules are about whole objects, which a patch is none of.
    """
    from pydantic_core import ValidationError

    try:
        tell(adapter.validator.validate_python(opened(value), context=REQUEST), None)
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


def faults_of(error: ValidationError, value: Any, where: Path = ()) -> list[Fault]:
    """Each fault with the path of the value that it is in."""
    details = [
        each for each in error.errors(include_url=False) if each["type"] != "known_tag"
    ]
    found = [(where + path_of(value, each), said(each)) for each in details]
    above = {path[:length] for path, _ in found for length in range(len(path))}
    texts: dict[Path, str] = {}
    for path, message in found:
        if path in above:
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
            return "leads back to itself, or is nested too deeply"
        case _:
            return error["msg"]


def path_of(value: Any, error: ErrorDetails) -> Path:
    """The path of the field that an error is about."""
    location = error["loc"]
    if error["type"] != "missing":
        return field_path(value, location)
    return (*field_path(value, location[:-1]), location[-1])


def field_path(value: Any, location: Sequence[str | int]) -> Path:
    """The part of an error's location that is data, not the name of a union's variant.

    A variant may be called like a property ("text"): the reading wins that leaves out
    the fewest steps, of those the one that leaves them out first. Readings that come to
    the same value are one, so that the time is bounded by the length of the location.
    """
    steps, waiting = tuple(location), deque([(0, value, _Trail())])
    seen: set[tuple[int, int]] = set()
    while True:
        index, inside, trail = waiting.popleft()
        if index == len(steps):
            return trail.path()
        if (index, id(inside)) in seen:
            continue
        seen.add((index, id(inside)))
        found = _member(inside, steps[index])
        waiting.append((index + 1, inside, trail))  # the step is the name of a variant
        if found is not None:
            waiting.appendleft((index + 1, found[0], _Trail(steps[index], trail)))


class _Trail:
    """The steps that led somewhere, shared by all that went the same way first."""

    __slots__ = ("before", "step")

    def __init__(self, step: str | int = "", before: _Trail | None = None) -> None:
        self.step = step
        self.before = before

    def path(self) -> Path:
        steps: list[str | int] = []
        trail = self
        while trail.before is not None:
            steps.append(trail.step)
            trail = trail.before
        return tuple(reversed(steps))


def _member(value: Any, step: str | int) -> tuple[Any] | None:
    if is_object(value):
        return (value[step],) if isinstance(step, str) and step in value else None
    if isinstance(step, int):
        inside = is_array(value) and 0 <= step < len(value)
        return (_items(value)[step],) if inside else None
    return None


def _items(value: Any) -> Any:
    return value if hasattr(value, "__getitem__") else [*value]
