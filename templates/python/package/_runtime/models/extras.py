"""Properties of an object beyond those that the document names.

Knows core schemas of pydantic and the texts of types; does not know requests.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args

from pydantic_core import core_schema

from ..values.annotations import written

if TYPE_CHECKING:
    from typing import Self, overload

    from pydantic import BaseModel

T = TypeVar("T")

FORBIDDEN = "extra_forbidden"
NOTHING = object()  # no value of any answer or request
CLOSED = core_schema.custom_error_schema(
    core_schema.literal_schema([NOTHING]), custom_error_type=FORBIDDEN
)


class Extras(Generic[T]):
    """``additional_properties: ClassVar[Extras[int]] = Extras()``: a model's further
    properties by the names of the document, as a dict that can be changed.
    """

    if TYPE_CHECKING:

        @overload
        def __get__(self, model: None, owner: type) -> Self: ...
        @overload
        def __get__(self, model: BaseModel, owner: type) -> dict[str, T]: ...

    def __get__(self, model: BaseModel | None, owner: type) -> Self | dict[str, T]:
        if model is None:
            return self
        if model.__pydantic_extra__ is None:
            object.__setattr__(model, "__pydantic_extra__", {})
        return model.__pydantic_extra__  # type: ignore[return-value]


def extras_type(cls: type) -> Any:
    """The type of a model's further properties, as the model's class is annotated."""
    for part in cls.__mro__:
        text = written(part).get("additional_properties", "")
        if "Extras[" in text:
            return get_args(
                get_args(eval(text, vars(sys.modules[part.__module__])))[0]
            )[0]
    return Any


def close(fields: Any) -> None:
    """Let no further property be right; the model keeps those of an answer."""
    fields["extras_schema"] = CLOSED
