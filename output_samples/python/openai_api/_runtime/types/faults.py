"""What is wrong with a value: where, and in words that do not speak of how it was found.

In: a value, and the errors of pydantic. Out: each fault with the path of its value.
"""

from __future__ import annotations

from collections import deque
from math import isfinite
from typing import TYPE_CHECKING, Any

from ..values.plain import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic_core import ErrorDetails, ValidationError


Path = tuple[str | int, ...]
Fault = tuple[Path, str]
NULL = "null is not allowed"
MISSING = "Field required"
NO_NUMBER = "NaN and Infinity are no numbers of JSON"
NO_UTF8 = "half of a surrogate pair, which UTF-8 has no bytes for"


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
