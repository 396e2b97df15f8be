"""Lists whose first members have a type each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, get_args, get_origin

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Members:
    """``Annotated[tuple[A, B, *tuple[C, ...]], Members(1)]``: how many must be there.

    All are read natively; a list that is shorter is a shorter tuple.
    """

    __slots__ = ("at_least",)

    def __init__(self, at_least: int) -> None:
        self.at_least = at_least

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        first, rest = parted(get_args(source))
        items: list[CoreSchema] = [handler.generate_schema(each) for each in first]
        further = [handler.generate_schema(each) for each in rest]
        place = len(items) if further else None
        whole = core_schema.tuple_schema(items + further, variadic_item_index=place)
        shorter = [
            core_schema.tuple_schema(items[:count])
            for count in range(len(items) - 1, self.at_least - 1, -1)
        ]
        if not shorter:
            return whole
        return core_schema.union_schema([whole, *shorter])


def parted(members: tuple[Any, ...]) -> tuple[list[Any], list[Any]]:
    """The types of the first members, and that of all further ones, if there are any."""
    last = members[-1] if members else None
    if get_origin(last) is Unpack:  # so it is where pydantic has resolved the names
        last = get_args(last)[0]
    elif not getattr(last, "__unpacked__", False):
        return [*members], []
    return [*members[:-1]], [get_args(last)[0]]
