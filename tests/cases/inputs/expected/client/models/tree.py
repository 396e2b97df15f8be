from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.values import Base64
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._tree import TreeArguments
    from .model_class import ModelClass
    from .nested import Nested


class Tree(Model):
    """The body of `grow`, among others."""

    kind: Literal["tree"] = "tree"
    var_class: Annotated[ModelClass, Field(alias="class")]
    bytes: Base64 | None = None
    planted: datetime.date | None = None
    children: list[Tree] | None = None
    nested: Nested | None = None
    """An alias that leads to itself."""

    age: Annotated[Nullable[int], Field(deprecated="age is deprecated")] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TreeArguments]) -> None:
            """The body of `grow`, among others."""
