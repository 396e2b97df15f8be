"""When a request is sent again, after what wait, and with what key."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
import sample
from sample import exceptions
from sample._runtime.words.contents import Binary, Json
from sample._runtime.words.operation import Operation
from sample.configuration import Retries

from tests.loopback import DROP

NOW = 1_700_000_000.0
GET: Operation[object] = Operation("GET", "/a")
POST: Operation[object] = Operation("POST", "/a", body=Json("Any", required=False))
UPLOAD: Operation[object] = Operation("POST", "/a", body=Binary())


def policy(most: int = 2, chance: float = 0.0, **settings: Any) -> Retries:
    return Retries(most, clock=lambda: NOW, random=lambda: chance, **settings)


# The policy


def test_waits_double_up_to_a_limit() -> None:
    assert [policy().backoff(tried) for tried in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert policy().backoff(10_000) == 8
    assert policy(first_wait=1, longest_wait=3).backoff(2) == 3


def test_waits_are_up_to_a_quarter_shorter() -> None:
    assert policy(chance=1.0).backoff(1) == 0.75
    by_chance = {Retries().backoff(0) for _ in range(50)}
    assert len(by_chance) > 10
    assert all(0.375 <= each <= 0.5 for each in by_chance)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_statuses_that_pass(status: int) -> None:
    assert policy().after_answer(0, "POST", status, {}) == 0.5


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_statuses_that_stay(status: int) -> None:
    assert policy().after_answer(0, "GET", status, {}) is None


def test_there_is_an_end() -> None:
    assert policy(2).after_answer(1, "GET", 500, {}) == 1
    assert policy(2).after_answer(2, "GET", 500, {}) is None
    assert policy(0).after_answer(0, "GET", 500, {}) is None


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": formatdate(NOW + 20, usegmt=True)}, 20),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7),
        ({"retry-after": "0"}, 0.5),  # as long as without
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": formatdate(NOW - 20, usegmt=True)}, 0.5),
        ({"retry-after": "later"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": "inf"}, 0.5),
        ({"retry-after": "Fri, 99 Xyz 99999999 00:00:00 GMT"}, 0.5),
        ({"retry-after": "120"}, 120),
        ({"retry-after": "121"}, None),  # nobody waits so long
        ({"retry-after": formatdate(NOW + 3600, usegmt=True)}, None),
    ],
)
def test_what_the_server_asks_for(headers: dict[str, str], wait: float | None) -> None:
    assert policy().after_answer(0, "GET", 429, headers) == wait


def test_the_server_may_say_whether() -> None:
    assert policy().after_answer(0, "GET", 500, {"x-should-retry": "false"}) is None
    assert policy().after_answer(0, "GET", 400, {"x-should-retry": "true"}) == 0.5
    assert policy().after_answer(0, "GET", 500, {"x-should-retry": "?"}) == 0.5


def test_only_what_can_be_repeated() -> None:
    careful = policy(idempotent_only=True)
    lost = exceptions.ApiConnectionException("lost")
    unsent = exceptions.ApiConnectionException("unsent", was_sent=False)
    assert careful.after_answer(0, "POST", 500, {}) is None
    assert careful.after_answer(0, "POST", 429, {}) == 0.5
    assert careful.after_answer(0, "PUT", 500, {}) == 0.5
    assert careful.after_error(0, "POST", lost) is None
    assert careful.after_error(0, "POST", unsent) == 0.5
    assert careful.after_error(0, "GET", lost) == 0.5
    assert policy().after_error(0, "POST", lost) == 0.5
    assert repr(careful) == "Retries(2)"


# On the wire


Call = Callable[..., Any]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def tried(request: Any, server: Any) -> Iterator[Call]:
    """Calls an operation through each kind of client; what was slept is in `tried.waits`."""
    waits: list[float] = []

    def call(operation: Any, body: Any = None, most: int = 2, **options: Any) -> Any:
        settings = options.pop("settings", {})
        retries = policy(most, sleep=waits.append)
        configuration = sample.Configuration(host=server.url, retries=retries, **settings)
        if request.param == "sync":
            with sample.ApiClient(configuration) as client:
                return client.call(operation, {}, options, body)
        import anyio

        async def main() -> Any:
            async with sample.AsyncApiClient(configuration) as client:
                return await client.call(operation, {}, options, body)

        return anyio.run(main, backend=request.param)

    call.waits = waits  # type: ignore[attr-defined]
    yield call


def test_a_try_that_works(tried: Any, server: Any) -> None:
    server.answer(500)
    server.answer(429, headers={"Retry-After": "3"})
    server.answer(200, {"id": "x"})
    assert tried(GET) == {"id": "x"}
    assert (len(server.received), tried.waits) == (3, [0.5, 3])


def test_the_last_answer_stands(tried: Any, server: Any) -> None:
    for status in (500, 502, 503):
        server.answer(status, {"status": status})
    with pytest.raises(exceptions.ServiceException) as raised:
        tried(GET)
    assert (raised.value.status, raised.value.data) == (503, {"status": 503})
    assert tried.waits == [0.5, 1]


def test_a_drop_before_the_answer(tried: Any, server: Any) -> None:
    def drop() -> None:
        raise ConnectionError

    server.answer(before=drop)
    server.answer(200, {"id": "x"})
    assert tried(POST, {"a": 1}) == {"id": "x"}
    assert [each.json for each in server.received] == [{"a": 1}] * 2


def test_a_drop_within_the_answer(tried: Any, server: Any) -> None:
    server.answer(pieces=[b'{"id":', DROP])
    server.answer(200, {"id": "x"})
    assert tried(GET) == {"id": "x"}


def test_nobody_answers(tried: Any, server: Any) -> None:
    with pytest.raises(exceptions.ApiConnectionException) as raised:
        tried(GET, settings={"proxy": "http://127.0.0.1:1"})
    assert not raised.value.was_sent
    assert tried.waits == [0.5, 1]


def test_per_call(tried: Any, server: Any) -> None:
    for retries, expected in ((0, 1), (1, 2), (Retries(3, sleep=tried.waits.append), 4)):
        server.received.clear()
        server.answers.clear()
        for _ in range(5):
            server.answer(500)
        with pytest.raises(exceptions.ServiceException):
            tried(GET, _retries=retries if retries != 1 else policy(1, sleep=tried.waits.append))
        assert len(server.received) == expected


def test_what_is_not_tried_again(tried: Any, server: Any) -> None:
    server.answer(404)
    with pytest.raises(exceptions.NotFoundException):
        tried(GET)
    for _ in range(25):
        server.answer(302, headers={"Location": "/again"})
    with pytest.raises(exceptions.ApiConnectionException, match="redirects"):
        tried(GET)
    assert tried.waits == []


def test_an_open_response_is_tried_again_too(tried: Any, server: Any) -> None:
    server.answer(500)
    server.answer(418)
    assert tried(GET, _answer="open").status == 418


def test_the_key_stays_the_same_across_tries(tried: Any, server: Any) -> None:
    server.answer(500)
    tried(POST, {"a": 1})
    first, second = (each.headers["idempotency-key"] for each in server.received)
    assert first == second
    tried(POST, {"a": 1})
    assert server.last.headers["idempotency-key"] != first


def test_who_has_a_key(tried: Any, server: Any) -> None:
    def key(operation: Any, **options: Any) -> str | None:
        tried(operation, **options)
        return server.last.headers.get(options.pop("header", "idempotency-key"))

    assert key(GET) is None
    assert key(POST, most=0) is None
    assert key(POST, _headers={"idempotency-KEY": "mine"}) == "mine"
    assert key(POST, settings={"idempotency_header": None}) is None
    tried(POST, settings={"idempotency_header": "X-Once"})
    assert server.last.headers["x-once"].startswith("retry-")


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "pipe", "generator"])
def test_uploads_that_can_be_replayed(tried: Any, server: Any, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"content")
    bodies: dict[str, Callable[[], Any]] = {
        "bytes": lambda: b"content",
        "path": lambda: path,
        "file": lambda: io.BytesIO(b"content"),
        "pipe": lambda: pipe(b"content"),
        "generator": lambda: iter([b"con", b"tent"]),
    }
    server.answer(503)
    body = bodies[kind]()
    if kind in ("pipe", "generator"):
        with pytest.raises(exceptions.ServiceException):
            tried(UPLOAD, body)
        assert [each.body for each in server.received] == [b"content"]
        assert "idempotency-key" not in server.last.headers
    else:
        tried(UPLOAD, body)
        assert [each.body for each in server.received] == [b"content"] * 2
    if hasattr(body, "close"):
        body.close()


def pipe(content: bytes) -> Any:
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    return os.fdopen(reading, "rb")


def test_a_token_is_asked_for_in_each_try(tried: Any, server: Any) -> None:
    tokens = iter(["old", "new"])
    operation: Operation[object] = Operation("GET", "/a", security=(("ApiKeyAuth",),))
    server.answer(500)
    tried(operation, settings={"access_token": lambda: next(tokens)})
    assert [each.headers["authorization"] for each in server.received] == [
        "Bearer old",
        "Bearer new",
    ]


def test_numbers_and_policies() -> None:
    configuration = sample.Configuration()
    assert configuration.retries.most == 2
    configuration.retries = 5
    assert configuration.retries.most == 5
    assert sample.Configuration(retries=Retries(1)).retries.most == 1


def test_sleeping_for_real(server: Any) -> None:
    import anyio

    configuration = sample.Configuration(host=server.url, retries=Retries(1, first_wait=0.01))
    server.answer(500)
    with sample.ApiClient(configuration) as client:
        assert client.call(GET, {}, {}) == {"id": "x"}

    async def main() -> None:
        server.answer(500)
        async with sample.AsyncApiClient(configuration) as client:
            assert await client.call(GET, {}, {}) == {"id": "x"}

    anyio.run(main)
