"""Models inside of other models: each is built once, and all that hold it share that.

In the core schema of a model, another one is no copy of its schema but a reference to its
class, which validates and writes natively (pydantic-core takes what a class has built).
Models of one ring lead back to each other; they are copies in each other's schemas. What
is set apart, in documents in which everything leads to everything, is built when the
first value of it comes. Knows core schemas of pydantic; does not know requests.
"""

from __future__ import annotations

import sys
import threading
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from .link import MODELS, is_apart, linked, model, ring
from .room import with_room

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    from ..models.model import Model

ENOUGH = 24
"""Models to build at once, if what is set apart is near."""

DEEPEST = 100
"""Values of models set apart that are read inside of each other."""

SHARED = "shared"  # in the metadata of core schemas: a class that is built by itself
LATER = "later"  # the name of such a class, which may not be built yet

_lock = threading.RLock()
_building: ContextVar[tuple[type, ...]] = ContextVar("models being built", default=())
_depth = threading.local()


def build(cls: type[Model], options: dict[str, Any]) -> bool | None:
    """Build a model, and before it those that it shares; pydantic does it at first use."""
    if cls.__pydantic_complete__ and not options.get("force"):
        return None
    if _building.get():
        return in_order(cls, options)
    return with_room(lambda: in_order(cls, options))


def in_order(cls: type[Model], options: dict[str, Any]) -> bool | None:
    """Build what is shared, then the model; one thread at a time."""
    with _lock:
        for each in order(cls):
            is_open = each is cls or each in _building.get()
            if not is_open and not each.__pydantic_complete__:
                alone(each, {})
        return alone(cls, options)


def alone(cls: type[Model], options: dict[str, Any]) -> bool | None:
    """Build one model, when those that it shares are built."""
    opened = _building.set((*_building.get(), cls))
    try:
        done = cls._build(options)  # pyright: ignore[reportPrivateUsage]
    finally:
        _building.reset(opened)
    if done:
        from .recursive import protect

        protect(cls)
    return done


def order(cls: type[Model]) -> list[type[Model]]:
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


def led_to(cls: type[Model], later: dict[str, None]) -> dict[type[Model], None]:
    """A model, behind those that it leads to and that are not built yet; the names of
    those set apart go to `later`.
    """
    found: dict[type[Model], None] = {}
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


def nested(cls: type[Model]) -> CoreSchema | None:
    """What stands for a model in the schema of another; None where it is a copy."""
    around = _building.get()
    if cls in around or (around and is_one_ring(cls, around[-1])):
        return None
    if not cls.__pydantic_complete__:
        if around and is_apart(cls.__name__):
            return to_come(cls.__name__)
        cls.model_rebuild()
    return reference(cls)


def is_one_ring(cls: type, other: type) -> bool:
    """Whether two models lead to each other."""
    return ring(cls) != 0 and ring(cls) == ring(other)


def reference(cls: type[Model]) -> CoreSchema:
    """A schema that pydantic takes for the class that it names, which is built.

    Of a family, each value is written by its own class.
    """
    inner = core_schema.with_info_plain_validator_function(Read(cls.__name__))
    by_class: Any = {"serialization": {"type": "any"}}
    made: Any = core_schema.model_schema(cls, inner, metadata={SHARED: cls})
    is_family = cls._subtypes is not None  # pyright: ignore[reportPrivateUsage]
    return made | by_class if is_family else made  # type: ignore[no-any-return]


def later(name: str) -> type:
    """What stands in annotations for a model that is set apart."""
    return type(name, (Later,), {})


class Later:
    """Stands for the model of the same name."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return to_come(cls.__name__)


def to_come(name: str) -> CoreSchema:
    """The schema of a model that is set apart: shared if it is built by now."""
    cls: Any = vars(sys.modules[MODELS]).get(name)
    if cls is not None and cls.__pydantic_complete__:
        return reference(cls)
    return core_schema.with_info_plain_validator_function(
        Read(name), metadata={LATER: name}
    )


class Read:
    """Reads a value as a model, which is built if need be."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, value: Any, info: Any) -> Any:
        depth = getattr(_depth, "now", 0)
        if depth > DEEPEST:
            raise PydanticCustomError("recursion_loop", "nested too deeply")
        _depth.now = depth + 1
        try:
            validator = model(self.name).__pydantic_validator__
            return validator.validate_python(value, context=info.context)
        finally:
            _depth.now = depth


def built(schema: Any) -> Any:
    """The model that a schema stands for, built; None where it stands for none."""
    metadata: dict[str, Any] = schema.get("metadata") or {}
    cls = metadata.get(SHARED)
    if cls is None and LATER in metadata:
        cls = model(metadata[LATER])
    if cls is not None and not cls.__pydantic_complete__:
        cls.model_rebuild()
    return cls
