"""OAuth 2 client credentials: one request for a token, whoever asks, and no secret anywhere."""

from __future__ import annotations

import base64
import logging
import threading
import traceback
from typing import Any

import anyio
import pytest
import sample
from sample._runtime.config.tokens import Grant
from sample._runtime.http.tokens import AsyncTokens, SyncTokens
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Events, Operation
from sample.exceptions import (
    ApiConnectionException,
    ApiTokenException,
    OpenApiException,
    UnauthorizedException,
)
from sample.testing import MockApi, mock_api

URL = "https://auth.example.com/token"
SECRET = "s:e/cret ü"
THING: Operation[object] = Operation("GET", "/thing", security=(("Grant",),))
UPLOAD: Operation[object] = Operation("POST", "/thing", security=(("Grant",),), body=Json("Any"))
EVENTS: Operation[object] = Operation("GET", "/thing", security=(("Grant",),), events=Events("Any"))


def configured(**settings: Any) -> Any:
    return sample.Configuration(
        **{"client_id": "me", "client_secret": SECRET, "retries": 0} | settings
    )


def called(configuration: Any, operation: Operation[object] = THING, body: Any = None) -> Any:
    with sample.ApiClient(configuration) as client:
        return client.call(operation, {}, {}, body)


def granting(api: MockApi, *tokens: dict[str, Any], url: str = URL) -> Any:
    rule = api.on("POST", url)
    for number, token in enumerate(tokens or ({},)):
        rule.reply(json={"access_token": f"t{number}", "token_type": "bearer"} | token)
    return rule


def bearers(api: MockApi) -> list[str]:
    return [each.headers["authorization"] for each in api.requests if "/thing" in each.url]


def test_a_token_is_asked_for_once_and_kept() -> None:
    configuration = configured(scopes=["a", "b"], token_params={"audience": "x"})
    with mock_api() as api:
        asked = granting(api, {"expires_in": 3600})
        api.on("GET", "/thing").reply(json={})
        called(configuration)
        called(configuration)
    assert len(asked.requests) == 1
    assert asked.requests[0].form == {
        "grant_type": "client_credentials",
        "scope": "a b",
        "audience": "x",
    }
    pair = base64.b64encode(b"me:s%3Ae%2Fcret+%C3%BC").decode()
    assert asked.requests[0].headers["authorization"] == f"Basic {pair}"
    assert bearers(api) == ["Bearer t0", "Bearer t0"]


def test_client_authentication_in_the_body_and_another_url() -> None:
    url = "https://other.example/oauth/token"
    with mock_api() as api:
        asked = granting(api, url=url)
        api.on("GET", "/thing").reply(json={})
        called(configured(token_auth="body", token_url=url))
    assert asked.requests[0].form == {
        "grant_type": "client_credentials",
        "client_id": "me",
        "client_secret": SECRET,
    }
    assert "authorization" not in asked.requests[0].headers


@pytest.mark.parametrize(
    ("expires_in", "passing", "requests"),
    [(3600, 3530, 1), (3600, 3541, 2), ("3600", 3541, 2), (20, 9, 1), (20, 11, 2), (None, 1e9, 1)],
)
def test_a_token_is_renewed_before_its_end(expires_in: Any, passing: float, requests: int) -> None:
    now = [1000.0]
    configuration = configured(token_clock=lambda: now[0])
    with mock_api() as api:
        asked = granting(api, {"expires_in": expires_in}, {"expires_in": expires_in})
        api.on("GET", "/thing").reply(json={})
        called(configuration)
        now[0] += passing
        called(configuration)
    assert len(asked.requests) == requests


def test_a_rejected_token_is_replaced_once() -> None:
    with mock_api() as api:
        granting(api, {}, {})
        api.on("POST", "/thing").reply(401).reply(json={"ok": True})
        assert called(configured(), UPLOAD, {"a": 1}) is not None
        assert bearers(api) == ["Bearer t0", "Bearer t1"]
        assert [each.json for each in api.requests if "/thing" in each.url] == [{"a": 1}] * 2
    with mock_api() as api:
        granting(api, {}, {})
        api.on("GET", "/thing").reply(401)
        with pytest.raises(UnauthorizedException):
            called(configured())
        assert len(bearers(api)) == 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_client_gets_and_renews_tokens(backend: str) -> None:
    async def main() -> None:
        async with sample.AsyncApiClient(configured()) as client:
            for _ in range(2):
                async with anyio.create_task_group() as group:
                    for _ in range(8):
                        group.start_soon(client.call, THING, {}, {})

    with mock_api() as api:
        asked = granting(api, {}, {})
        rule = api.on("GET", "/thing")
        for _ in range(8):
            rule.reply(json={})
        rule.reply(401).reply(json={})
        anyio.run(main, backend=backend)
    assert len(asked.requests) == 2
    assert bearers(api)[:8] == ["Bearer t0"] * 8
    assert bearers(api).count("Bearer t1") >= 1 and len(bearers(api)) == 17


def test_the_threads_of_a_client_share_one_request() -> None:
    start = threading.Barrier(8)
    with mock_api() as api, sample.ApiClient(configured()) as client:
        asked = granting(api)
        api.on("GET", "/thing").reply(json={})

        def call() -> None:
            start.wait(5)
            client.call(THING, {}, {})

        threads = [threading.Thread(target=call) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(5)
    assert len(asked.requests) == 1 and bearers(api) == ["Bearer t0"] * 8


def test_a_stream_begins_with_a_fresh_token() -> None:
    with mock_api() as api:
        granting(api, {}, {})
        api.on("GET", "/thing").reply(401).reply(events=[{"a": 1}])
        with sample.ApiClient(configured()) as client:
            assert [*client.call(EVENTS, {}, {"_answer": "events"})] == [{"a": 1}]

        async def main() -> list[Any]:
            async with sample.AsyncApiClient(configured()) as client:
                return [each async for each in client.call(EVENTS, {}, {"_answer": "events"})]

        assert bearers(api) == ["Bearer t0", "Bearer t1"]
    with mock_api() as api:
        granting(api, {}, {})
        api.on("GET", "/thing").reply(401).reply(events=[{"a": 1}])
        assert anyio.run(main) == [{"a": 1}]
        assert bearers(api) == ["Bearer t0", "Bearer t1"]


def test_only_a_rejected_token_of_ours_is_renewed() -> None:
    headers = {"_headers": {"authorization": "Bearer own"}}
    with mock_api() as api:
        asked = granting(api)
        api.on("GET", "/thing").reply(401)
        api.on("POST", "/thing").reply(401)
        with sample.ApiClient(configured()) as client:
            with pytest.raises(UnauthorizedException):
                client.call(THING, {}, headers)
            with pytest.raises(UnauthorizedException):
                client.call(UPLOAD, {}, {"_body": (b"x" for _ in "xy")})
            with pytest.raises(UnauthorizedException):
                client.call(THING, {}, {"_request_auth": "own"})
    assert len(asked.requests) == 1
    assert bearers(api) == ["Bearer own", "Bearer t0", "Bearer own"]


def test_an_async_client_awaits_the_callers_token_first() -> None:
    async def mine() -> str:
        return "mine"

    async def main() -> None:
        async with sample.AsyncApiClient(configured(access_token=mine)) as client:
            await client.call(THING, {}, {})

    with mock_api() as api:
        api.on("GET", "/thing").reply(json={})
        anyio.run(main)
    assert bearers(api) == ["Bearer mine"]


def test_what_else_is_configured_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    with mock_api() as api:
        api.on("GET", "/thing").reply(401)
        with pytest.raises(UnauthorizedException):
            called(configured(access_token="mine"))
        key_first: Any = Operation("GET", "/thing", security=(("Key",), ("Grant",)))
        with pytest.raises(UnauthorizedException):
            called(configured(api_key={"Key": "k"}), key_first)
        with pytest.raises(UnauthorizedException):
            called(sample.Configuration())
    assert [each.headers.get("authorization") for each in api.requests] == [
        "Bearer mine",
        None,
        None,
    ]


def test_the_environment_names_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample.Configuration().schemes["Grant"], "env", "SAMPLE_GRANT")
    monkeypatch.setenv("SAMPLE_GRANT_CLIENT_ID", "me")
    monkeypatch.setenv("SAMPLE_GRANT_CLIENT_SECRET", SECRET)
    with mock_api() as api:
        granting(api)
        api.on("GET", "/thing").reply(json={})
        called(sample.Configuration())
    assert bearers(api) == ["Bearer t0"]


@pytest.mark.parametrize("fails", [False, True])
def test_threads_wait_for_one_request(fails: bool) -> None:
    configuration, begun = configured(), threading.Event()
    waiting = threading.Barrier(8)
    requests: list[Any] = []

    def send(prepared: Any) -> Any:
        requests.append(prepared)
        begun.wait(5)
        return (500, {}, b"") if fails else (200, {}, b'{"access_token": "t"}')

    tokens = SyncTokens(configuration, send)
    grant, outcomes = Grant(URL, "me", SECRET, ()), list[Any]()

    def ask() -> None:
        waiting.wait(5)
        try:
            outcomes.append(tokens.token(grant))
        except OpenApiException as error:
            outcomes.append(error)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    while not requests:
        pass
    threading.Event().wait(0.1)
    begun.set()
    for thread in threads:
        thread.join(5)
    assert len(requests) == 1
    assert len({*outcomes}) == 1 and len(outcomes) == 8
    assert isinstance(outcomes[0], ApiTokenException) is fails
    if fails:  # the next one tries again
        with pytest.raises(ApiTokenException):
            tokens.token(grant)
        assert len(requests) == 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("fails", [False, True])
def test_tasks_wait_for_one_request(backend: str, fails: bool) -> None:
    requests: list[Any] = []
    outcomes: list[Any] = []

    async def send(prepared: Any) -> Any:
        requests.append(prepared)
        await anyio.sleep(0.01)
        if fails:
            raise ApiConnectionException("no")
        return 200, {}, b'{"access_token": "t"}'

    async def ask(tokens: AsyncTokens) -> None:
        try:
            outcomes.append(await tokens.token(Grant(URL, "me", SECRET, ())))
        except OpenApiException as error:
            outcomes.append(error)

    async def main() -> None:
        tokens = AsyncTokens(configured(), send)
        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(ask, tokens)

    anyio.run(main, backend=backend)
    assert len(requests) == 1
    assert len({*outcomes}) == 1 and len(outcomes) == 8
    assert isinstance(outcomes[0], ApiConnectionException) is fails


def test_a_cancelled_task_leaves_the_request_to_another() -> None:
    requests: list[Any] = []

    async def send(prepared: Any) -> Any:
        requests.append(prepared)
        await anyio.sleep(10 if len(requests) == 1 else 0)
        return 200, {}, b'{"access_token": "t"}'

    async def main() -> None:
        tokens, grant = AsyncTokens(configured(), send), Grant(URL, "me", SECRET, ())

        async def cancelled() -> None:
            with anyio.move_on_after(0.02):
                await tokens.token(grant)

        async with anyio.create_task_group() as group:
            group.start_soon(cancelled)
            await anyio.sleep(0.005)
            assert await tokens.token(grant) == "t"

    anyio.run(main)
    assert len(requests) == 2


@pytest.mark.parametrize(
    ("status", "json", "reason"),
    [
        (401, {"error": "invalid_client", "error_description": f"not {SECRET}"}, "invalid_client"),
        (200, {"access_token": 1}, "no bearer token"),
        (200, {"access_token": "x", "token_type": "mac"}, "no bearer token"),
        (200, [], "no bearer token"),
        (307, {"error": "elsewhere"}, "elsewhere"),
    ],
)
def test_no_token_is_an_error_without_secrets(
    status: int, json: Any, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    configuration = configured(token_auth="body", token_params={"assertion": SECRET})
    with mock_api() as api:
        location = {"location": "https://thief.example/"}
        api.on("POST", URL).reply(status, json=json, headers=location)
        with pytest.raises(ApiTokenException, match=reason) as raised:
            called(configuration)
    shown = "".join(traceback.format_exception(raised.value))
    grant = Grant(URL, "me", SECRET, ())
    for text in (shown, caplog.text, repr(configuration), repr(grant), repr(configuration.tokens)):
        assert SECRET not in text
    assert len(api.requests) == 1


def test_tokens_are_not_shown() -> None:
    configuration = configured()
    with mock_api() as api:
        granting(api, {"access_token": "TOKEN"})
        api.on("GET", "/thing").reply(500, text="no")
        with pytest.raises(OpenApiException) as raised:
            called(configuration)
    shown = repr(configuration) + repr(vars(configuration)["_tokens"]._kept.values())
    assert "TOKEN" not in shown + "".join(traceback.format_exception(raised.value))
