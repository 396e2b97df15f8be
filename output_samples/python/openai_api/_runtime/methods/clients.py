"""The bases of a package's client object, `Client` and `AsyncClient`.

A client object is one way to all APIs: it makes an `ApiClient` of its keyword arguments,
and has an attribute for each API, which is made with that when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ...exceptions import ApiTypeError
from ..config.schemes import as_dict, refuse_unknown
from .api import async_info, async_open, with_http_info, without_preload_content
from .attributes import cached_property
from .client_requests import KNOWN, body_of, described, options_of
from .client_settings import changed, configured

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar, Self, Unpack

    import httpx2

    from ...api_client import SyncApiClient
    from ...async_api_client import AsyncApiClient
    from .client_options import RequestKeywords

T = TypeVar("T")


class Caller:
    """What both client objects are: settings, and the request of anything."""

    _keys: ClassVar[Mapping[str, str]]
    """The security scheme whose credential is given by a keyword."""
    _security: ClassVar[tuple[tuple[str, ...], ...]]
    """The ways in which operations are secured, first the usual one."""
    _settings: ClassVar[frozenset[str]]
    """The names of all settings."""
    _changes: ClassVar[frozenset[str]]
    """The names of those that a copy may have otherwise."""
    api_client: Any

    def _begin(
        self, api_client: Any, http_client: Any, settings: Mapping[str, Any]
    ) -> None:
        known = self._settings | {"http_client"}
        refuse_unknown(type(self).__name__, settings, known)
        given = dict(settings)
        if http_client is not None:
            given["http_client"] = http_client
        self.api_client = api_client(configured(given, self._keys))
        self._add_headers(settings)

    def _add_headers(self, settings: Mapping[str, Any]) -> None:
        for name, value in as_dict("headers", settings.get("headers")).items():
            self.api_client.set_default_header(name, value)

    def _copy(self, changes: Mapping[str, Any]) -> Self:
        """A copy with other settings, over the same connections."""
        fixed = (self._settings - self._changes) | {"http_client"}
        late = [name for name in changes if name in fixed]
        if late:
            text = "is of the connections, which a copy shares: make another client"
            raise ApiTypeError(f"with_options: {late[0]!r} {text}")
        refuse_unknown("with_options", changes, self._changes)
        copy = type(self).__new__(type(self))
        vars(copy).update(self._lasting())
        settings = changed(self.api_client.configuration, changes, self._keys)
        copy.api_client = self.api_client.sharing(settings)
        copy._add_headers(changes)
        return copy

    def _lasting(self) -> dict[str, Any]:
        """The attributes that are not made when they are first used."""
        kind = type(self)
        return {
            name: value
            for name, value in vars(self).items()
            if not isinstance(getattr(kind, name, None), cached_property)
        }

    def _ask(
        self, method: str, path: str, cast_to: Any, given: Mapping[str, Any]
    ) -> Any:
        """Call what the document does not name."""
        refuse_unknown("request", given, KNOWN)
        configuration = self.api_client.configuration
        asked = described(method, path, cast_to, self._security, configuration)
        options = options_of(given)
        body = body_of(asked, given, options)
        return self.api_client.call(asked, {}, options, body)

    def __repr__(self) -> str:
        from ..values.addresses import shown

        host = shown(self.api_client.configuration.host)
        return f"{type(self).__name__}(base_url={host!r})"


class SyncBase(Caller):
    """The base of `Client`."""

    api_client: SyncApiClient

    def _open(
        self, http_client: httpx2.Client | None, settings: Mapping[str, Any]
    ) -> None:
        from ...api_client import SyncApiClient

        self._begin(SyncApiClient, http_client, settings)

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **options: Unpack[RequestKeywords],
    ) -> T: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        **options: Unpack[RequestKeywords],
    ) -> Any: ...
    def request(
        self, method: str, path: str, *, cast_to: Any = None, **options: Any
    ) -> Any:
        """Call what the document does not name, with the same credentials, retries and
        exceptions.

        Args:
            method: "GET", "POST" …
            path: The path below the base URL; it may hold a query.
            cast_to: The type of the answer, such as a model or `list[Model]`; without
                it JSON is what it is, dicts and lists.
            **options: `params`, `headers`, `timeout`, `retries`, and a body: `json`,
                `data`, `files` or `content`.
        """
        return self._ask(method, path, cast_to, options)

    request_with_http_info = with_http_info(request)
    request_without_preload_content = without_preload_content(request)

    def close(self) -> None:
        """Close the connections; a copy closes nothing but itself."""
        self.api_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncBase(Caller):
    """The base of `AsyncClient`."""

    api_client: AsyncApiClient

    def _open(
        self, http_client: httpx2.AsyncClient | None, settings: Mapping[str, Any]
    ) -> None:
        from ...async_api_client import AsyncApiClient

        self._begin(AsyncApiClient, http_client, settings)

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **options: Unpack[RequestKeywords],
    ) -> T: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        **options: Unpack[RequestKeywords],
    ) -> Any: ...
    async def request(
        self, method: str, path: str, *, cast_to: Any = None, **options: Any
    ) -> Any:
        """Call what the document does not name, with the same credentials, retries and
        exceptions.

        Args:
            method: "GET", "POST" …
            path: The path below the base URL; it may hold a query.
            cast_to: The type of the answer, such as a model or `list[Model]`; without
                it JSON is what it is, dicts and lists.
            **options: `params`, `headers`, `timeout`, `retries`, and a body: `json`,
                `data`, `files` or `content`.
        """
        return await self._ask(method, path, cast_to, options)

    request_with_http_info = async_info(request)
    request_without_preload_content = async_open(request)

    async def close(self) -> None:
        """Close the connections; a copy closes nothing but itself."""
        await self.api_client.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
