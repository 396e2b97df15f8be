from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._holder import HolderDict
    from .filter import Filter
    from .lists import Lists
    from .maps import Maps
    from .node import Node
    from .one import One
    from .other import Other


class Holder(Model):
    """The body of `put_holder`, among others."""

    matrix: list[list[str]]
    lists: dict[str, list[int]] | None = None
    texts: list[str | None] | None = None
    numbers: list[float | None] | None = None
    counts: list[Annotated[int, Field(ge=1)] | None] | None = None
    nodes: dict[str, Node | None] | None = None
    lists_of_itself: Lists | None = None
    maps_of_itself: Maps | None = None
    one: One | None = None
    other: Other | None = None
    filter: Filter | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[HolderDict]) -> None:
            """The body of `put_holder`, among others."""
