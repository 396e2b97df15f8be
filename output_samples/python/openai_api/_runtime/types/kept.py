"""What breaks its type in an answer stays as it came, and may be sent back as it is.

A lenient reading notes on each model what it kept; the check of a request lets pass
what is still the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..values.plain import fields, is_array, is_model, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .findings import Found

    Path = tuple[str | int, ...]

T = TypeVar("T")

MISSING = object()  # stands for a property that was not there


def keep(model: Any, found: Found) -> None:
    """Note on a model the values in it that break their types, but for those that are
    in other models, which know them themselves.
    """
    values = dict(kept_values(found))
    if values:
        object.__setattr__(model, "_kept", values)


def kept_values(found: Found) -> Iterator[tuple[Path, Any]]:
    """The path of each such value, and the value itself."""
    waiting: list[tuple[Path, Found]] = [((), found)]
    while waiting:
        path, each = waiting.pop()
        if each.messages and path:
            yield path, each.value if each.is_there else MISSING
        waiting += [
            ((*path, step), inner)
            for step, inner in each.inside
            if not is_model(inner.value)
        ]


def keeps(model: Any) -> bool:
    """Whether something in a model broke its type when it was read."""
    return bool(getattr(model, "_kept", None))


def is_kept(model: Any, members: Any, path: Path) -> bool:
    """Whether what is at a path of a model's members is what was read there."""
    kept = model._kept
    if path not in kept:
        return False
    now, was = at(members, path), kept[path]
    return now is was or (type(now) is type(was) and bool(now == was))


def at(value: Any, path: Path) -> Any:
    """The value at a path; `MISSING` where there is none."""
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return value


def keeping(value: Any, where: Path) -> Iterator[tuple[Path, Any]]:
    """The models in a value that keep something, each with its path."""
    if is_model(value):
        if keeps(value):
            yield where, value
        value = fields(value)
    if is_object(value):
        for name, each in value.items():
            yield from keeping(each, (*where, name))
    elif is_array(value):
        for index, each in enumerate(value):
            yield from keeping(each, (*where, index))


def carried(old: Any, new: T) -> T:
    """The copy of a model, which keeps what the model does."""
    for name in ("_kept", "_made", "_problems"):
        if hasattr(old, name):
            object.__setattr__(new, name, getattr(old, name))
    return new
