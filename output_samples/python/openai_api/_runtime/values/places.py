"""What stands at a place of an answer, whether it is made of models or of plain JSON.

A place is a path of JSON keys: ``meta.next``, ``data[-1].id``; "" is the answer itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeGuard


def at(value: Any, path: str) -> Any:
    """What stands at a path, whatever the value is made of; None if there is nothing.

    Keys are those of JSON; a key that holds dots itself is found as a whole.
    """
    if not path or value is None:
        return value
    if path.startswith("[-1]"):
        last = value[-1] if is_list(value) and value else None
        return at(last, path[4:].removeprefix("."))
    found = member(value, path)
    if found is not None:
        return found
    for end in [index for index, each in enumerate(path) if each in ".["]:
        inner = member(value, path[:end])
        if inner is not None:
            return at(inner, path[end:].removeprefix("."))
    return None


def member(value: Any, key: str) -> Any:
    """One member of an object or a model by its key in JSON."""
    if is_dict(value):
        return value.get(key)
    if not hasattr(value.__class__, "model_fields"):
        return None
    from .annotations import wire_names

    names = wire_names(value.__class__)
    values: dict[str, Any] = value.__dict__  # an attribute may be deprecated
    for name, inner in values.items():
        if names.get(name, name) == key:
            return inner
    extra: Mapping[str, Any] = value.model_extra or {}
    return extra.get(key)


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is an object that is no model."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is an array."""
    return isinstance(value, list)


def whole(value: Any) -> int | None:
    """A number that counts, also where it came as text; no infinite or endless one."""
    is_text = isinstance(value, str) and value.isdecimal()
    if not is_text and (isinstance(value, bool) or not isinstance(value, (int, float))):
        return None
    try:
        return int(value)
    except (OverflowError, ValueError):
        return None
