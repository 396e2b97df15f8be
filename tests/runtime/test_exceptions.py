"""Every failure is one of ours, in its place in the tree, and says no secrets."""

from __future__ import annotations

import socket
from typing import Any

import pytest
import sample
from sample import exceptions
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Query
from sample.models import ErrorResponse

GET = Operation("GET", "/a", answers={200: Json("File"), 404: Json("ErrorResponse")})


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestException"),
        (401, "UnauthorizedException"),
        (403, "ForbiddenException"),
        (404, "NotFoundException"),
        (409, "ConflictException"),
        (418, "ApiException"),
        (422, "UnprocessableEntityException"),
        (429, "RateLimitException"),
        (500, "ServiceException"),
        (520, "ServiceException"),
        (304, "ApiException"),
    ],
)
def test_statuses(call: Any, server: Any, status: int, name: str) -> None:
    server.answer(status)
    with pytest.raises(sample.ApiException) as raised:
        call(GET)
    assert type(raised.value).__name__ == name
    assert raised.value.status == status


def test_what_an_exception_holds(call: Any, server: Any) -> None:
    headers = {"X-Request-ID": "r-9", "Set-Cookie": "s=SECRET"}
    server.answer(404, {"message": "gone", "code": "c"}, headers=headers)
    with pytest.raises(exceptions.NotFoundException) as raised:
        call(GET)
    error = raised.value
    assert (error.status, error.reason, error.request_id) == (404, "Not Found", "r-9")
    assert error.data == ErrorResponse(message="gone", code="c")
    assert error.body == '{"message": "gone", "code": "c"}'
    assert error.headers["x-request-id"] == "r-9"
    lines = str(error).splitlines()
    assert lines[:5] == [
        "gone",
        f"GET {server.url}/v1/a",
        "(404)",
        "Reason: Not Found",
        "Request id: r-9",
    ]
    assert lines[5].startswith("HTTP response headers: {'server'") and "SECRET" not in lines[5]
    assert lines[6:] == [f"HTTP response body: {error.data}"]
    assert (error.message, error.method, error.url) == ("gone", "GET", f"{server.url}/v1/a")
    assert error.hint is None


@pytest.mark.parametrize(
    ("body", "kind", "data", "text"),
    [
        (b"<h1>no</h1>", "text/html", None, "<h1>no</h1>"),
        ({"a": 1}, "application/json", {"a": 1}, '{"a": 1}'),
        (b"\xff", "application/octet-stream", None, b"\xff"),
        (b"", "text/plain", None, ""),
    ],
)
def test_undeclared_errors(
    call: Any, server: Any, body: Any, kind: str, data: Any, text: Any
) -> None:
    server.answer(500, body, headers={"Content-Type": kind})
    with pytest.raises(exceptions.ServiceException) as raised:
        call(GET)
    assert (raised.value.data, raised.value.body) == (data, text)


def test_the_tree() -> None:
    from sample import rest

    assert rest.ApiException is exceptions.ApiException
    assert exceptions.TooManyRequestsException is exceptions.RateLimitException
    for name, also in (
        ("ApiTypeError", TypeError),
        ("ApiValueError", ValueError),
        ("ApiKeyError", KeyError),
        ("ApiAttributeError", AttributeError),
        ("ApiConnectionException", ConnectionError),
        ("ApiTimeoutException", TimeoutError),
        ("ApiTimeoutException", exceptions.ApiConnectionException),
        ("ApiResponseError", ValueError),
        ("ApiException", Exception),
    ):
        kind = getattr(exceptions, name)
        assert issubclass(kind, also)
        assert issubclass(kind, exceptions.OpenApiException)
        assert name in str(exceptions.__doc__)
    error = exceptions.ApiKeyError("no such key", ["a", 0, "b"])
    assert (str(error), error.path_to_item) == ("no such key at a[0].b", ["a", 0, "b"])


def refused(url: str, operation: Any = GET, **settings: Any) -> Any:
    options = settings.pop("options", {})
    with (
        sample.ApiClient(sample.Configuration(host=url, retries=0, **settings)) as client,
        pytest.raises(exceptions.OpenApiException) as raised,
    ):
        client.call(operation, settings.get("arguments", {}), options)
    return raised.value


def test_nobody_answers() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    error = refused(f"http://127.0.0.1:{port}/v1")
    assert type(error) is exceptions.ApiConnectionException
    assert str(error).startswith(f"GET http://127.0.0.1:{port}/v1/a: ConnectError")


def test_too_late(server: Any, late: Any) -> None:
    server.answer(before=late)
    error = refused(server.url, timeout=(5, 0.05))
    assert type(error) is exceptions.ApiTimeoutException
    server.answer(before=late)
    error = refused(server.url, options={"_request_timeout": 0.05})
    assert isinstance(error, TimeoutError)


def test_addresses_that_are_none() -> None:
    assert isinstance(refused("ftp://example.com"), exceptions.ApiValueError)
    assert isinstance(refused("http://exa mple:port"), exceptions.ApiValueError)


def test_an_answer_that_cannot_be_decoded(server: Any) -> None:
    server.answer(200, b"no gzip", headers={"Content-Encoding": "gzip"})
    assert type(refused(server.url)) is exceptions.ApiConnectionException


def test_no_query_in_the_text_of_an_exception() -> None:
    operation = Operation("GET", "/a", security=(("QueryKey",),), parameters=(Query("q"),))
    error = refused("http://127.0.0.1:1", operation, api_key={"QueryKey": "SECRET"})
    assert "SECRET" not in str(error)


def test_a_closed_client_says_so(server: Any) -> None:
    client = sample.ApiClient(sample.Configuration(host=server.url))
    client.call(GET, {}, {})
    client.close()
    with pytest.raises(exceptions.OpenApiException, match="closed"):
        client.call(GET, {}, {})


def test_a_break_in_a_streamed_answer(client: Any, server: Any) -> None:
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    server.answer(200, b"not gzip", headers=headers)
    with (
        sample.FilesApi(client).download_file_without_preload_content("f") as answer,
        pytest.raises(exceptions.ApiConnectionException),
    ):
        list(answer.iter_bytes())
