"""Models inside of other models: each is built once, and all that hold it share that.

In the core schema of a model, another one is no copy of its schema but a reference to its
class, which validates and writes natively (pydantic-core takes what a class has built).
Models of one ring lead back to each other; they are copies in each other's schemas. What
is set apart, in documents in which everything leads to everything, is built when the
first value of it comes. Knows core schemas of pydantic; does not know requests.
"""

from __future__ import annotations

import threading
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from .link import is_apart, linked, model, ring
from .recursive import protect
from .room import with_room
from .standins import reference, to_come

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

ENOUGH = 24
"""Models to build at once, if what is set apart is near."""


_lock = threading.RLock()
_building: ContextVar[tuple[type, ...]] = ContextVar("models being built", default=())


def build(cls: type[Any], options: dict[str, Any]) -> bool | None:
    """Build a model, and before it those that it shares; pydantic does it at first use."""
    if cls.__pydantic_complete__ and not options.get("force"):
        return None
    if _building.get():
        return in_order(cls, options)
    return with_room(lambda: in_order(cls, options))


def in_order(cls: type[Any], options: dict[str, Any]) -> bool | None:
    """Build what is shared, then the model; one thread at a time."""
    with _lock:
        for each in order(cls):
            is_open = each is cls or each in _building.get()
            if not is_open and not each.__pydantic_complete__:
                alone(each, {})
        return alone(cls, options)


def alone(cls: type[Any], options: dict[str, Any]) -> bool | None:
    """Build one model, when those that it shares are built."""
    opened = _building.set((*_building.get(), cls))
    try:
        done: bool | None = cls._build(options)
    finally:
        _building.reset(opened)
    if done:
        protect(cls)
    return done


def order(cls: type[Any]) -> list[type[Any]]:
    """The models to build for one, those first that others share; some of those that are
    set apart, while they are few.
    """
    later: dict[str, None] = {}
    found = led_to(cls, later)
    for name in later:
        if len(found) >= ENOUGH:
            break
        more = led_to(model(name), {})
        if cls not in more:
            found = more | found
    return [each for each in found if not is_one_ring(each, cls)]


def led_to(cls: type[Any], later: dict[str, None]) -> dict[type[Any], None]:
    """A model, behind those that it leads to and that are not built yet; the names of
    those set apart go to `later`.
    """
    found: dict[type[Any], None] = {}
    path = [(cls, iter(linked(cls, later)))]
    seen = {cls}
    while path:
        last, inside = path[-1]
        for each in inside:
            if each not in seen and not each.__pydantic_complete__:
                seen.add(each)
                path.append((each, iter(linked(each, later))))
                break
        else:
            path.pop()
            found[last] = None
    return found


def nested(cls: type[Any]) -> CoreSchema | None:
    """What stands for a model in the schema of another; None where it is a copy."""
    around = _building.get()
    if cls in around or (around and is_one_ring(cls, around[-1])):
        return None
    if not cls.__pydantic_complete__:
        if around and is_apart(cls.__name__):
            return to_come(cls.__name__, model)
        cls.model_rebuild()
    return reference(cls, model)


def is_one_ring(cls: type, other: type) -> bool:
    """Whether two models lead to each other."""
    return ring(cls) != 0 and ring(cls) == ring(other)
