# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""`rest.RESTClientObject`: what sends requests, as OpenAPI Generator's client has it.

There is no urllib3 behind it; a ``pool_manager`` that a program puts there is called as
urllib3's is.
"""

from __future__ import annotations

import json
import os
import sys
from inspect import isawaitable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ...exceptions import ApiValueError
from ...rest import RESTResponse
from ..http.exchange import exchange, run
from ..http.transport import Transport
from ..request.multipart import MultipartBody, Part
from ..request.prepared import Prepared
from ..values.media import essence, is_json
from ..words.steps import elsewhere, is_patched, watched

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ...configuration import Configuration

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
WAY = "give the client an httpx2.Client of your own: Configuration(http_client=…)"


class RESTClientObject:
    """Sends requests that are complete.

    :param configuration: how to reach the server
    :param client: the client whose connections it uses; without one it has its own
    """

    def __init__(self, configuration: Configuration, client: Any = None) -> None:
        self.configuration = configuration
        self._client = client
        self._transport: Transport | None = None
        self.pool_manager: Any = Pool(self)

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: float | tuple[float, float] | None = None,
    ) -> Any:
        """Send a request: the open answer, of an `AsyncApiClient` to be awaited."""
        method, own = method.upper(), dict(headers or {})
        if body is not None and post_params:
            raise ApiValueError("body cannot be given together with post_params")
        pool = self._foreign()
        if pool is not None:
            several = hasattr(headers, "getlist")  # one name with several values
            given: Any = headers.copy() if several else own  # type: ignore[union-attr]
            return _answered(
                pool.request(
                    method,
                    url,
                    **_asked(method, given, body, post_params, _request_timeout),
                )
            )
        content = _encoded(own, body, post_params)
        return self.send(method, url, own, content, _request_timeout)

    def _foreign(self) -> Any:
        """The pool that a program has put in place of ours, if it has."""
        if not isinstance(self.pool_manager, Pool) or vars(self.pool_manager).keys() > {
            "_rest"
        }:
            return self.pool_manager
        found = elsewhere(self._client)
        if found is None or found is sys.modules.get("urllib3"):
            return found and found.PoolManager()
        from .awaited import Sender

        return Sender(found)

    def send(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: Any,
        timeout: Any,
    ) -> Any:
        """Send what is encoded already."""
        client = self._client
        if client is not None:
            return client._send(method, url, headers, content, timeout)
        if self._transport is None:
            self._transport = Transport(self.configuration)
        prepared = Prepared(method, url, "")
        prepared.timeout = timeout or self.configuration.timeout
        prepared.body = content
        for name, value in headers.items():
            prepared.header(name, value)
        return RESTResponse(run(exchange(self._transport, prepared, stream=True)))


class Pool:
    """Stands where urllib3's pool would; it is not one."""

    def __init__(self, rest: RESTClientObject) -> None:
        self._rest = rest

    def request(self, method: str, url: str, **options: Any) -> Any:
        """Send a request by the client's own connections, or as a test wants it."""
        urllib3: Any = sys.modules.get("urllib3")
        if is_patched(urllib3):
            return urllib3.PoolManager().request(method, url, **options)
        headers = dict(options.get("headers") or {})
        content = _encoded(headers, options.get("body"), options.get("fields"))
        return self._rest.send(method, url, headers, content, options.get("timeout"))

    def clear(self) -> None:
        """Connections are closed with the client."""

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"there is no urllib3 pool, so no {name!r}: {WAY}")


REQUEST, SEND = RESTClientObject.request, Pool.request


def is_replaced(client: Any) -> bool:
    """Whether a program has something of its own where requests are sent."""
    if RESTClientObject.request is not REQUEST or Pool.request is not SEND:
        return True
    own: dict[str, Any] = vars(client)
    rest = own.get("rest_client")
    if rest is None:
        return False
    return (
        type(rest) is not RESTClientObject
        or "request" in vars(rest)
        or type(rest.pool_manager) is not Pool
        or vars(rest.pool_manager).keys() > {"_rest"}
    )


watched[:] = [is_replaced]


class PoolResponse:
    """The answer of a pool that a program has put in."""

    def __init__(self, response: Any) -> None:
        self.response = response
        self.status: int = response.status
        self.reason: str | None = getattr(response, "reason", None)
        self.data: Any = None

    @property
    def headers(self) -> Any:
        """The headers of the answer."""
        return self.response.headers

    def read(self) -> Any:
        """The whole body."""
        if self.data is None:
            found = self.response.data
            if not isinstance(found, (bytes, str)):
                found = self.response.read()
            if isawaitable(found):
                return self._awaited(found)
            self.data = found
        return self.data

    async def _awaited(self, found: Any) -> Any:
        self.data = await found
        return self.data

    def getheaders(self) -> Any:
        """The headers of the answer."""
        return self.response.headers

    def getheader(self, name: str, default: str | None = None) -> Any:
        """One header."""
        return self.response.headers.get(name, default)


def _answered(response: Any) -> Any:
    if isawaitable(response):
        return _answered_later(response)
    return PoolResponse(response)


async def _answered_later(response: Any) -> PoolResponse:
    return PoolResponse(await response)


def _asked(
    method: str, headers: dict[str, str], body: Any, fields: Any, timeout: Any
) -> dict[str, Any]:
    """What OpenAPI Generator's client calls urllib3's pool with."""
    asked: dict[str, Any] = {"preload_content": False, "timeout": _timeout(timeout)}
    if method in ("GET", "HEAD"):
        return asked | {"fields": {}, "headers": headers}
    media_type = essence(_content_type(headers) or "application/json")
    if media_type == FORM:
        return asked | {"fields": fields, "encode_multipart": False, "headers": headers}
    if media_type == MULTIPART:
        kept = {k: v for k, v in headers.items() if k.lower() != "content-type"}
        told = [
            (name, json.dumps(each) if isinstance(each, dict) else each)
            for name, each in fields or ()
        ]
        return asked | {"fields": told, "encode_multipart": True, "headers": kept}
    if (
        not isinstance(body, bytes)
        and body is not None
        and (is_json(media_type) or not isinstance(body, str))
    ):
        body = json.dumps(body)
    return asked | {"body": body, "headers": headers}


def _timeout(given: Any) -> Any:
    urllib3 = sys.modules.get("urllib3")
    if given is None or urllib3 is None:
        return given
    if isinstance(given, (list, tuple)):
        return urllib3.Timeout(connect=given[0], read=given[1])
    return urllib3.Timeout(total=given)


def _content_type(headers: Mapping[str, str]) -> str | None:
    found = (value for name, value in headers.items() if name.lower() == "content-type")
    return next(found, None)


def _encoded(headers: dict[str, str], body: Any, fields: Any) -> Any:
    """The bytes of a body, by the type that the headers tell; JSON without one."""
    media_type = essence(_content_type(headers) or "")
    if fields and media_type == MULTIPART:
        made = MultipartBody([*_parts(fields)])
        for name in [each for each in headers if each.lower() == "content-type"]:
            headers[name] = f"{MULTIPART}; boundary={made.boundary}"
        return made
    if fields:
        return urlencode([*_members(fields)], doseq=True).encode()
    if isinstance(body, str) and not is_json(media_type):
        return body.encode()
    if body is None or isinstance(body, bytes) or hasattr(body, "read"):
        return body
    return json.dumps(body).encode()


def _members(fields: Any) -> Sequence[tuple[str, Any]]:
    return [*fields.items()] if hasattr(fields, "items") else [*fields]


def _parts(fields: Any) -> Iterator[Part]:
    for name, value in _members(fields):
        if isinstance(value, tuple):
            several: Any = value
            filename, content, *kind = several
            content = content.encode() if isinstance(content, str) else content
            yield Part(
                name,
                content,
                kind[0] if kind else None,
                os.path.basename(str(filename)),
            )
        elif isinstance(value, (dict, list)):
            yield Part(name, json.dumps(value).encode(), "application/json")
        else:
            yield Part(name, value if isinstance(value, bytes) else str(value).encode())
