"""Attributes of models that the document calls deprecated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types.sending import PLAIN
from ..types.traits import traits_of
from ..values.plain import is_array, is_model, is_object
from ..words.deprecation import warn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

_watched: set[str] = set()  # attributes of models; while there are none, nothing to do


class Deprecated:
    """An attribute of a model that warns when it is read."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, model: Any, owner: object = None) -> Any:
        values: dict[str, Any] | None = getattr(model, "__dict__", None)
        if values is None or self.name not in values:
            raise AttributeError(self.name)
        warn(f"{self.name} is deprecated")
        return values[self.name]

    def __set__(self, model: Any, value: object) -> None:
        """Never called, as models set their fields themselves; without it, the value
        in the model would be read instead.
        """
        model.__dict__[self.name] = value


def watch(cls: Any, names: Iterable[str]) -> None:
    """Let deprecated attributes of a model warn: in a request, and when they are read.

    pydantic does the latter only where all names of a class were known at once.
    """
    for name in names:
        setattr(cls, name, Deprecated(name))
    _watched.update(names)


def tell(typed: Any, given: Any) -> None:
    """Warn of the deprecated fields that a caller wrote; models that stand in what was
    `given` have told theirs when they were made.

    Done here, not by pydantic: reading answers shall not pay for it.
    """
    seen: set[int] = {id(each) for each in models_in(given)} if _watched else set()
    waiting = [typed] if _watched else []
    while waiting:
        each = waiting.pop()
        if each.__class__ in PLAIN or id(each) in seen:
            continue
        seen.add(id(each))
        if is_model(each):
            waiting += told_of(each)
        elif is_object(each):
            waiting += each.values()
        elif is_array(each):
            waiting += each


def told_of(model: Any) -> list[Any]:
    """Warn of the fields of one model; gives what else in it may hold models."""
    traits, given = traits_of(model.__class__), model.__pydantic_fields_set__
    for name in sorted(traits.deprecated & given):
        warn(f"{model.__class__.__name__}.{name} is deprecated")
    values: dict[str, Any] = model.__dict__
    inside = [values[name] for name in traits.places if name in given]
    return [*inside, model.__pydantic_extra__]


def models_in(given: Any) -> Iterator[Any]:
    """The models that stand in a value."""
    seen: set[int] = set()
    waiting = [given]
    while waiting:
        each = waiting.pop()
        if is_model(each):
            yield each
        elif id(each) in seen:
            continue
        elif each.__class__ is dict:
            seen.add(id(each))
            waiting += each.values()
        elif each.__class__ is list or each.__class__ is tuple:
            seen.add(id(each))
            waiting += each
