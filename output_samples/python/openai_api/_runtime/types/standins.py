"""What stands for a model in the schema of another: a reference to its class.

Whoever makes one says how a model is found by its name, as it is looked for no sooner
than a value of it comes. Knows core schemas of pydantic.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    Find = Callable[[str], Any]

MODELS = f"{__name__.rpartition('._runtime.')[0]}.models"
DEEPEST = 100
"""Values of models set apart that are read inside of each other."""

SHARED = "shared"  # in the metadata of core schemas: a class that is built by itself
LATER = "later"  # the name of such a class, which may not be built yet
_depth = threading.local()


def reference(cls: Any, find: Find) -> CoreSchema:
    """A schema that pydantic takes for the class that it names, which is built.

    Of a family, each value is written by its own class.
    """
    read = Read(cls.__name__, find)
    inner = core_schema.with_info_plain_validator_function(read)
    by_class: Any = {"serialization": {"type": "any"}}
    made: Any = core_schema.model_schema(cls, inner, metadata={SHARED: cls})
    is_family = cls._subtypes is not None
    return made | by_class if is_family else made  # type: ignore[no-any-return]


def later(name: str, find: Find) -> type:
    """What stands in annotations for a model that is set apart."""
    return type(name, (Later,), {"find": staticmethod(find)})


class Later:
    """Stands for the model of the same name."""

    find: Find

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return to_come(cls.__name__, cls.find)


def to_come(name: str, find: Find) -> CoreSchema:
    """The schema of a model that is set apart: shared if it is built by now."""
    cls: Any = vars(sys.modules[MODELS]).get(name)
    if cls is not None and cls.__pydantic_complete__:
        return reference(cls, find)
    return core_schema.with_info_plain_validator_function(
        Read(name, find), metadata={LATER: name}
    )


class Read:
    """Reads a value as a model, which is built if need be."""

    __slots__ = ("find", "name")

    def __init__(self, name: str, find: Find) -> None:
        self.name = name
        self.find = find

    def __call__(self, value: Any, info: Any) -> Any:
        depth = getattr(_depth, "now", 0)
        if depth > DEEPEST:
            raise PydanticCustomError("recursion_loop", "nested too deeply")
        _depth.now = depth + 1
        try:
            validator = self.find(self.name).__pydantic_validator__
            return validator.validate_python(value, context=info.context)
        finally:
            _depth.now = depth
