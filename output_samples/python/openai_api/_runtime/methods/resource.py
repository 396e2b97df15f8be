"""How a node of the resource tree has others: ``client.chat`` its ``completions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")


class within(Generic[T]):
    """An attribute that is a node with the same client, made when it is first used."""

    __slots__ = ("kind", "name")

    def __init__(self, kind: type[T]) -> None:
        self.kind: Any = kind  # type checkers need not know what it is made of
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, node: None, owner: type) -> Self: ...
    @overload
    def __get__(self, node: object, owner: type) -> T: ...
    def __get__(self, node: Any, owner: type) -> Self | T:
        if node is None:
            return self
        made: T = self.kind(node.api_client)
        vars(node)[self.name] = made  # found there from now on
        return made
