"""The base of every ``XApi``, and the derived twins of its methods.

An ``XApi`` describes operations; everything else is done by its `ApiClient`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Concatenate, ParamSpec, TypeVar

    from ..api_client import ApiClient
    from ..api_response import ApiResponse
    from ..rest import RESTResponse
    from .operation import Operation
    from .pages import Pages
    from .paging import PagedOperation

    P = ParamSpec("P")
    S = TypeVar("S")
    T = TypeVar("T")
    Item = TypeVar("Item")


class Api:
    """Operations that are called through an `ApiClient`, by default the shared one."""

    def __init__(self, api_client: ApiClient | None = None) -> None:
        if api_client is None:
            from ..api_client import ApiClient

            api_client = ApiClient.get_default()
        self.api_client = api_client

    def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        options: Mapping[str, object],
        body: object = None,
    ) -> T:
        """Send a request; what comes back depends on the twin that was called."""
        result: Any = self.api_client.call(operation, arguments, options, body)
        return result  # type: ignore[no-any-return]


def with_http_info(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[S, P], ApiResponse[T]]:
    """The twin that returns status, headers and bytes besides the data."""
    return _twin(method, "_with_http_info", "info")


def without_preload_content(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[S, P], RESTResponse]:
    """The twin that returns the open response, whatever its status."""
    return _twin(method, "_without_preload_content", "open")


def paged(
    method: Callable[Concatenate[S, P], T], operation: PagedOperation[T, Item]
) -> Callable[Concatenate[S, P], Pages[Item, T]]:
    """The twin that gives every item of the list, page by page."""
    return _twin(method, "_iter", "pages")


def _twin(method: Callable[..., Any], suffix: str, answer: str) -> Callable[..., Any]:
    def twin(self: Any, *args: Any, **options: Any) -> Any:
        return method(self, *args, _answer=answer, **options)

    twin.__name__ = method.__name__ + suffix
    twin.__qualname__ = method.__qualname__ + suffix
    twin.__module__ = method.__module__
    twin.__doc__ = method.__doc__
    vars(twin)["__wrapped__"] = method  # inspect.signature() reads it
    return twin
