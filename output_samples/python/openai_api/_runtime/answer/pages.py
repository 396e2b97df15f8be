"""Lists that go on over several pages, as iterators; a page is fetched when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from ...api_response import ApiResponse
    from .paging import Walk

T_co = TypeVar("T_co", covariant=True)
I_co = TypeVar("I_co", covariant=True)


class Pages(Generic[I_co, T_co]):
    """Every item of a list; ``pages()`` gives the pages instead.

    Nothing is sent before the first item is asked for, and a page only when the ones
    before it are used up. Each iteration begins anew.
    """

    __slots__ = ("_fetch", "_walk")

    def __init__(self, walk: Walk, fetch: Callable[[Walk], ApiResponse[Any]]) -> None:
        self._walk = walk
        self._fetch = fetch

    def __iter__(self) -> Iterator[I_co]:
        for page in self.pages():
            yield from self._walk.items(page)

    def pages(self) -> Iterator[T_co]:
        """The pages, each as the plain method answers it."""
        for answer in self.responses():
            yield answer.data

    def responses(self) -> Iterator[ApiResponse[T_co]]:
        """The pages with status and headers."""
        walk = self._walk.fresh()
        goes_on = True
        while goes_on:
            answer = self._fetch(walk)
            yield answer
            goes_on = walk.advance(answer)


class AsyncPages(Generic[I_co, T_co]):
    """Every item of a list, for ``async for``; ``pages()`` gives the pages instead.

    Nothing is sent before the first item is asked for, and a page only when the ones
    before it are used up. Each iteration begins anew.
    """

    __slots__ = ("_fetch", "_walk")

    def __init__(
        self, walk: Walk, fetch: Callable[[Walk], Awaitable[ApiResponse[Any]]]
    ) -> None:
        self._walk = walk
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[I_co]:
        async for page in self.pages():
            for item in self._walk.items(page):
                yield item

    async def pages(self) -> AsyncIterator[T_co]:
        """The pages, each as the plain method answers it."""
        async for answer in self.responses():
            yield answer.data

    async def responses(self) -> AsyncIterator[ApiResponse[T_co]]:
        """The pages with status and headers."""
        walk = self._walk.fresh()
        goes_on = True
        while goes_on:
            answer = await self._fetch(walk)
            yield answer
            goes_on = walk.advance(answer)
