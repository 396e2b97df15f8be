"""How a list goes on after one of its pages: data of an operation, and no I/O.

`Walk` is the whole state of a way through the pages: `advance` takes the answer that
came, and says what to ask for next. Sync and async iterators (`pages`) share it.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, TypeVar

from ..values.places import at, is_list, whole
from ..values.plain import is_model
from ..words.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...api_response import ApiResponse

T_co = TypeVar("T_co", covariant=True)
I_co = TypeVar("I_co", covariant=True)


class Paging:
    """A list that is answered page by page; ``items`` says where its items are.

    Places are paths of JSON keys: ``meta.next``, ``data[-1].id``; "" is the answer.
    """

    __slots__ = ("items",)

    def __init__(self, items: str = "") -> None:
        self.items = items

    def following(self, walk: Walk, answer: ApiResponse[Any], count: int) -> Any:
        """What tells the next page: the value of `parameter`, or a link; None at the
        end. ``count`` is how many items this page has."""
        raise NotImplementedError

    @property
    def parameter(self) -> str:
        """The argument that takes the value; "" where it is the URL of the page."""
        return ""


class _ByArgument(Paging):
    """The next page is another value of an argument."""

    __slots__ = ("_parameter", "more")

    def __init__(self, parameter: str, items: str, more: str) -> None:
        super().__init__(items)
        self._parameter = parameter
        self.more = more

    @property
    def parameter(self) -> str:
        return self._parameter

    def is_last(self, data: object) -> bool:
        """Whether the answer says that nothing follows."""
        return bool(self.more) and at(data, self.more) is False


class Cursor(_ByArgument):
    """The answer holds the value for the next page."""

    __slots__ = ("next",)

    def __init__(
        self, parameter: str, *, items: str = "", next: str, more: str = ""
    ) -> None:
        super().__init__(parameter, items, more)
        self.next = next

    def following(self, walk: Walk, answer: ApiResponse[Any], count: int) -> Any:
        if self.is_last(answer.data):
            return None
        found = at(answer.data, self.next)
        if found not in (None, ""):
            return found
        if self.more and count and at(answer.data, self.more) is True:
            raise walk.broken(f"there are more pages, but {self.next!r} is missing")
        return None


class PageNumber(_ByArgument):
    """Pages are counted."""

    __slots__ = ("pages", "start", "total")

    def __init__(
        self,
        parameter: str,
        *,
        items: str = "",
        start: int = 1,
        pages: str = "",
        total: str = "",
        more: str = "",
    ) -> None:
        super().__init__(parameter, items, more)
        self.start = start
        self.pages = pages
        self.total = total

    def following(self, walk: Walk, answer: ApiResponse[Any], count: int) -> Any:
        if not count or self.is_last(answer.data):
            return None
        current = walk.number(self.parameter, self.start)
        pages = whole(at(answer.data, self.pages)) if self.pages else None
        if pages is not None:
            return current + 1 if current + 1 - self.start < pages else None
        if walk.skipped is None:  # the caller began with a later page
            walk.skipped = (current - self.start) * count
        total = whole(at(answer.data, self.total)) if self.total else None
        if total is not None and walk.skipped + walk.count >= total:
            return None
        return current + 1


class Offset(_ByArgument):
    """The argument is how many items come before the page."""

    __slots__ = ("start", "total")

    def __init__(
        self,
        parameter: str,
        *,
        items: str = "",
        start: int = 0,
        total: str = "",
        more: str = "",
    ) -> None:
        super().__init__(parameter, items, more)
        self.start = start
        self.total = total

    def following(self, walk: Walk, answer: ApiResponse[Any], count: int) -> Any:
        if not count or self.is_last(answer.data):
            return None
        after = walk.number(self.parameter, self.start) + count
        total = whole(at(answer.data, self.total)) if self.total else None
        return after if total is None or after - self.start < total else None


class NextLink(Paging):
    """The answer holds the URL of the next page."""

    __slots__ = ("next",)

    def __init__(self, next: str, *, items: str = "") -> None:
        super().__init__(items)
        self.next = next

    def following(self, walk: Walk, answer: ApiResponse[Any], count: int) -> Any:
        return at(answer.data, self.next) or None


class LinkHeader(Paging):
    """The header ``Link`` holds the URL of the next page (RFC 8288)."""

    __slots__ = ()

    def following(self, walk: Walk, answer: ApiResponse[Any], count: int) -> Any:
        from .links import next_link

        return next_link(answer.headers.get("link", ""))


class PagedOperation(Operation[T_co, I_co]):
    """An operation that answers a page, `T_co`, of a list of `I_co`."""

    __slots__ = ("paging",)

    def __init__(
        self, method: str, path: str, *, paging: Paging, **described: Any
    ) -> None:
        super().__init__(method, path, **described)
        self.paging = paging


class Walk:
    """A way through the pages: what the next request is, and what has been seen."""

    __slots__ = (
        "_before",
        "_seen",
        "arguments",
        "body",
        "count",
        "link",
        "operation",
        "options",
        "skipped",
    )

    def __init__(
        self,
        operation: PagedOperation[Any, Any],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any = None,
    ) -> None:
        self.operation = operation
        self.arguments = dict(arguments)
        self.options = {
            name: value for name, value in options.items() if name != "_answer"
        }
        self.body = body
        self.link = ""
        """The URL of the page to ask for, where pages go by links."""
        self.count = 0
        """How many items have been answered so far."""
        self.skipped: int | None = None
        self._seen: set[Any] = {self.arguments.get(operation.paging.parameter)}
        self._before: bytes = b""

    @property
    def request(self) -> dict[str, Any]:
        """The options of the next request; its answer is an `ApiResponse`."""
        more = {"_link": self.link} if self.link else {}
        return {**self.options, "_answer": "info", **more}

    def fresh(self) -> Walk:
        """The same way from its beginning."""
        return Walk(self.operation, self.arguments, self.options, self.body)

    def advance(self, answer: ApiResponse[Any]) -> bool:
        """Make the next request of the answer to this one; False at the end."""
        paging = self.operation.paging
        count = len(self.items(answer.data))
        self.count += count
        following = paging.following(self, answer, count)
        if following is None:
            return False
        if is_model(following) or not isinstance(following, Hashable):
            raise self.broken("what tells the next page is neither text nor number")
        self._refuse_repetition(following, answer, count)
        if paging.parameter:
            self.arguments[paging.parameter] = following
        else:
            self.link = str(following)
        return True

    def items(self, page: object) -> list[Any]:
        """The items of a page."""
        found = at(page, self.operation.paging.items)
        return found if is_list(found) else []

    def number(self, parameter: str, start: int) -> int:
        """The value of an argument that counts."""
        given = whole(self.arguments.get(parameter))
        return start if given is None else given

    def broken(self, why: str) -> Exception:
        """The exception for pages that do not hold together."""
        from ...exceptions import ApiResponseError

        return ApiResponseError(f"{self.operation.id}: {why}")

    def _refuse_repetition(
        self, following: Any, answer: ApiResponse[Any], count: int
    ) -> None:
        """A server that goes round in circles would keep a loop busy for ever."""
        if following in self._seen or (count and answer.raw_data == self._before):
            raise self.broken("the server answers the same page again and again")
        self._seen.add(following)
        self._before = answer.raw_data
