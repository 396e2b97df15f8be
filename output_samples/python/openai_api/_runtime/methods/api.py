"""The base of every ``XApi`` and ``AsyncXApi``, and the derived forms of their methods.

An ``XApi`` describes operations; everything else is done by its client. The body of a
method only hands its arguments on: called on an ``AsyncXApi``, it returns what its
client returns, which is to be awaited. So both classes share their methods.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from ..client.steps import give_serializers, replaced, stepwise

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from typing import Any, Concatenate, ParamSpec, TypeVar

    from ...api_client import SyncApiClient
    from ...api_response import ApiResponse
    from ...async_api_client import AsyncApiClient
    from ...rest import AsyncRESTResponse, RESTResponse
    from ...streams import AsyncStream, Stream
    from ..answer.pages import AsyncPages, Pages
    from ..answer.paging import PagedOperation
    from ..words.operation import Operation

    P = ParamSpec("P")
    S = TypeVar("S")
    T = TypeVar("T")
    E = TypeVar("E")
    Method = Callable[Concatenate[S, P], T]
    Async = Callable[Concatenate["AsyncApi", P], Coroutine[Any, Any, T]]


def missing(api: object, name: str) -> Any:
    """A method by another name that programs know; AttributeError where there is none."""
    if name[:1] != "_":
        from importlib import import_module

        with suppress(ImportError):  # without compatibility there is no such room
            old = import_module("..compat.old_methods", __package__)
            if (found := old.method(api, name)) is not None:
                return found
    text = f"{type(api).__name__!r} object has no attribute {name!r}"
    raise AttributeError(text, name=name, obj=api)


class Api:
    """Operations that are called through an `ApiClient`, by default the shared one."""

    __test__ = False  # pytest would collect one that is called `Test…`

    def __init__(self, api_client: SyncApiClient | None = None) -> None:
        if api_client is None:
            from ...api_client import SyncApiClient

            api_client = SyncApiClient.get_default()
        self.api_client = api_client

    def __init_subclass__(cls) -> None:
        give_serializers(cls)

    if not TYPE_CHECKING:
        __getattr__ = missing

    def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        options: Mapping[str, object],
        body: object = None,
    ) -> T:
        """Send a request; what comes back depends on the form that was called."""
        if operation.old and not operation.old.keys().isdisjoint(options):
            arguments, options, body = by_name(operation, arguments, options, body)
        name = sys._getframe(1).f_code.co_name  # pyright: ignore[reportPrivateUsage]
        if replaced(self, name):
            from ..http.exchange import run

            found: Any = stepwise(self, name, run)
            return found(operation, arguments, options, body)  # type: ignore[no-any-return]
        result: Any = self.api_client.call(operation, arguments, options, body)
        return result  # type: ignore[no-any-return]


class AsyncApi:
    """Operations that are awaited, called through an `AsyncApiClient`."""

    __test__ = False

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        if api_client is None:
            from ...async_api_client import AsyncApiClient

            api_client = AsyncApiClient.get_default()
        self.api_client = api_client

    def __init_subclass__(cls) -> None:
        give_serializers(cls)

    if not TYPE_CHECKING:
        __getattr__ = missing

    def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        options: Mapping[str, object],
        body: object = None,
    ) -> Coroutine[Any, Any, T]:
        """Send a request when it is awaited, or a stream's when it is iterated."""
        if operation.old and not operation.old.keys().isdisjoint(options):
            arguments, options, body = by_name(operation, arguments, options, body)
        name = sys._getframe(1).f_code.co_name  # pyright: ignore[reportPrivateUsage]
        if replaced(self, name):
            from ..http.exchange import run_async

            found: Any = stepwise(self, name, run_async)
            return found(operation, arguments, options, body)  # type: ignore[no-any-return]
        result: Any = self.api_client.call(operation, arguments, options, body)
        return result  # type: ignore[no-any-return]


def by_name(
    operation: Operation[Any, Any],
    arguments: Mapping[str, object],
    options: Mapping[str, object],
    body: object,
) -> tuple[Mapping[str, object], Mapping[str, object], object]:
    """What a caller gave, without old names."""
    from .old_arguments import renamed

    return renamed(operation, arguments, options, body)


def with_http_info(method: Method[S, P, T]) -> Method[S, P, ApiResponse[T]]:
    """The form that returns status, headers and bytes besides the data."""
    return _form(method, "_with_http_info", "info")


def without_preload_content(method: Method[S, P, T]) -> Method[S, P, RESTResponse]:
    """The form that returns the open response, whatever its status."""
    return _form(method, "_without_preload_content", "open")


def streamed(
    operation: Operation[object, E],
) -> Callable[[Method[S, P, T]], Method[S, P, Stream[E]]]:
    """The form that returns the events of a stream."""
    return lambda method: _form(method, "_stream", "events")


def paged(
    operation: PagedOperation[T, E],
) -> Callable[[Method[S, P, T]], Method[S, P, Pages[E, T]]]:
    """The form that gives every item of a list, page by page."""
    return lambda method: _form(method, "_iter", "pages")


def awaited(method: Method[Any, P, T]) -> Async[P, T]:
    """The method of an ``XApi`` as a method of its ``AsyncXApi``."""
    return _asynchronous(method)


def awaited_info(method: Method[Any, P, T]) -> Async[P, ApiResponse[T]]:
    """The form that returns status, headers and bytes besides the data, awaited."""
    return _asynchronous(_form(method, "_with_http_info", "info"))


def async_info(
    method: Callable[Concatenate[S, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[S, P], Coroutine[Any, Any, ApiResponse[T]]]:
    """The same of a method that the async class has for itself."""
    return _form(method, "_with_http_info", "info")


def async_open(
    method: Callable[Concatenate[S, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[S, P], Coroutine[Any, Any, AsyncRESTResponse]]:
    """The form of such a method that returns the open response."""
    return _form(method, "_without_preload_content", "open")


def awaited_open(method: Method[Any, P, T]) -> Async[P, AsyncRESTResponse]:
    """The form that returns the open response, whatever its status, awaited."""
    return _asynchronous(_form(method, "_without_preload_content", "open"))


def awaited_events(
    operation: Operation[object, E],
) -> Callable[[Method[Any, P, T]], Method[AsyncApi, P, AsyncStream[E]]]:
    """The form that returns the events of a stream, for ``async for``."""
    return lambda method: _asynchronous(_form(method, "_stream", "events"))


def awaited_pages(
    operation: PagedOperation[T, E],
) -> Callable[[Method[Any, P, T]], Method[AsyncApi, P, AsyncPages[E, T]]]:
    """The form that gives every item of a list, for ``async for``."""
    return lambda method: _asynchronous(_form(method, "_iter", "pages"))


def _form(method: Callable[..., Any], suffix: str, answer: str) -> Callable[..., Any]:
    def form(self: Any, /, *args: Any, **options: Any) -> Any:
        return method(self, *args, _answer=answer, **options)

    vars(form)["__wrapped__"] = method  # inspect.signature() reads it
    return _named(form, method, method.__qualname__ + suffix)


def _asynchronous(method: Any) -> Callable[..., Any]:
    """A copy of the function, so that it shows under the name of its class, in whose
    body this is called.
    """
    copy: Any = type(method)(
        method.__code__,
        method.__globals__,
        method.__name__,
        method.__defaults__,
        method.__closure__,
    )
    copy.__kwdefaults__ = method.__kwdefaults__
    copy.__annotations__ = method.__annotations__
    copy.__dict__.update(method.__dict__)
    body = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
    owner = body.f_locals.get("__qualname__", "")
    return _named(copy, method, f"{owner}.{method.__name__}")


def _named(function: Any, method: Any, qualname: str) -> Callable[..., Any]:
    function.__name__ = qualname.rpartition(".")[2]
    function.__qualname__ = qualname
    function.__module__ = method.__module__
    function.__doc__ = method.__doc__
    return function  # type: ignore[no-any-return]
