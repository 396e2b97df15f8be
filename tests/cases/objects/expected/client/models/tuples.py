from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any, Unpack

from .._runtime.models.model import Model
from .._runtime.models.tuples import Members

if TYPE_CHECKING:
    from ..inputs._point import TuplesDict
    from .point import Point


class Tuples(Model):
    """The `tuples` of an `All`."""

    pair: Annotated[tuple[str, int], Members(0)] | None = None
    whole: tuple[str, int] | None = None
    open: (
        Annotated[tuple[datetime.date, Point, *tuple[Any, ...]], Members(0)] | None
    ) = None
    more: (
        Annotated[tuple[str, str, *tuple[int, ...]], Members(1)] | tuple[str] | None
    ) = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[TuplesDict]) -> None:
            """The `tuples` of an `All`."""
