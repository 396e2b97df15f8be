"""What the log says, and what it never says."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
import sample
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Query
from sample.configuration import Retries

SECURITY = (("ApiKeyAuth", "Key", "QueryKey", "CookieKey"),)
OPERATION: Operation[object] = Operation(
    "POST",
    "/a",
    security=SECURITY,
    parameters=(Query("q"),),
    body=Json("Any", required=False),
)
KEYS = {"Key": "SECRET-1", "QueryKey": "SECRET-2", "CookieKey": "SECRET-3"}


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG, "sample"):
        yield caplog


def lines(log: pytest.LogCaptureFixture) -> list[str]:
    return [each.getMessage() for each in log.records if each.name == "sample"]


def called(server: Any, **settings: Any) -> None:
    options = settings.pop("options", {})
    configuration = sample.Configuration(
        host=server.url, access_token="SECRET-0", api_key=KEYS, **settings
    )
    with sample.ApiClient(configuration) as client:
        client.call(OPERATION, {"q": "seen"}, options, {"a": "SECRET-4"})


def test_requests_and_answers(server: Any, log: Any) -> None:
    headers = {"X-Request-Id": "req-1", "Set-Cookie": "a=SECRET-5"}
    server.answer(200, {"id": "SECRET-6"}, headers=headers)
    called(server, options={"_headers": {"X-My-Token": "SECRET-7"}})
    request, answer = lines(log)
    assert request.startswith(f"POST {server.url}/a?q=seen&key=***: 16 bytes, {{")
    assert "'Authorization': '***'" in request
    assert "'X-Key': '***'" in request
    assert "'Idempotency-Key': 'retry-" in request
    assert "200 OK after 0." in answer
    assert "request id req-1" in answer
    assert "SECRET" not in request + answer


def test_retries(server: Any, log: Any) -> None:
    server.answer(503)
    called(server, retries=Retries(1, random=lambda: 0, sleep=lambda seconds: None))
    assert any(line.endswith("/a?q=seen&key=***: retry 1 of 1 in 0.500 s") for line in lines(log))
    assert any("(try 2): 16 bytes" in line for line in lines(log))
    assert [each.levelname for each in log.records if "retry 1" in each.getMessage()] == ["INFO"]


def test_no_answer(server: Any, log: Any) -> None:
    with pytest.raises(sample.exceptions.ApiConnectionException):
        called(server, proxy="http://user:SECRET-8@127.0.0.1:1", retries=0)
    assert "ConnectError" in lines(log)[-1]
    assert "SECRET" not in "".join(lines(log))


def test_names_and_passwords_in_addresses(log: Any) -> None:
    configuration = sample.Configuration(host="http://user:SECRET@127.0.0.1:1", retries=0)
    with (
        sample.ApiClient(configuration) as client,
        pytest.raises(sample.exceptions.ApiConnectionException) as raised,
    ):
        client.call(OPERATION, {"q": "x"}, {"_query": {"api_token": "SECRET"}})
    assert "SECRET" not in "".join(lines(log)) + str(raised.value)


def test_silence_by_default(server: Any, caplog: pytest.LogCaptureFixture) -> None:
    called(server)
    assert lines(caplog) == []


def test_debug_shows_it_where_nothing_is_set_up(capsys: Any, monkeypatch: Any) -> None:
    logger = logging.getLogger("sample")
    monkeypatch.setattr(logger, "propagate", False)
    try:
        sample.Configuration(debug=True)
        sample.Configuration(debug=True)
        assert len(logger.handlers) == 1
        logger.setLevel(logging.ERROR)
        loud = sample.Configuration(debug=True)
        assert logger.level == logging.DEBUG and "_level" not in repr(loud)
        sample.Configuration()
        assert logger.level == logging.DEBUG  # which is the other's to end
        loud.debug = False
        assert logger.level == logging.ERROR
    finally:
        logger.handlers.clear()
        logger.setLevel(logging.NOTSET)


def test_hooks_of_httpx2(server: Any) -> None:
    seen: list[Any] = []
    hooks = {"request": [seen.append], "response": [seen.append]}
    called(server, event_hooks=hooks)
    assert isinstance(seen[0], httpx2.Request)
    assert isinstance(seen[1], httpx2.Response)
    configuration = sample.Configuration(host=server.url)
    with sample.ApiClient(configuration) as client:
        client.transport.client.event_hooks["request"].append(seen.append)
        client.call(OPERATION, {}, {})
    assert len(seen) == 3
