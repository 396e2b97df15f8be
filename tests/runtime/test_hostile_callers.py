"""What callers do to one client: threads, forks, cancellation, line breaks; and where its secrets are not told."""

from __future__ import annotations

import copy
import logging
import os
import pickle
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
import sample
from hypothesis import given
from hypothesis import strategies as st
from sample import exceptions
from sample._runtime.words.contents import Json, Multipart
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Cookie, Header, Path, Query

from tests.loopback import Server
from tests.runtime.raw import saying

SECURITY = (("ApiKeyAuth", "Key", "QueryKey", "CookieKey", "Login"),)
ECHO: Operation[object] = Operation(
    "GET", "/echo/{id}", id="X.echo", parameters=(Path("id"),), answers={200: Json("Any")}
)
SECURED: Operation[object] = Operation(
    "GET", "/a", id="X.a", security=SECURITY, answers={200: Json("Any")}
)
SECRET = "SEC" + "RET-"  # so that no line of this file has it
KEYS = {"Key": SECRET + "1", "QueryKey": SECRET + "2", "CookieKey": SECRET + "3"}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def echoing() -> Server:
    """A server that answers each request with its own path."""
    server = Server()
    kind = server.http.RequestHandlerClass

    def reply(self: Any) -> None:
        self.read_body()
        server.connections.add(self.client_address[1])
        body = self.path.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    kind.reply = reply  # type: ignore[attr-defined]
    return server


@pytest.fixture(scope="module")
def echo_server() -> Iterator[Server]:
    server = echoing()
    yield server
    server.close()


@pytest.fixture
def open_client(server: Server) -> Iterator[Any]:
    with sample.ApiClient(sample.Configuration(host=server.url, retries=0)) as client:
        yield client


TEXT: Operation[object] = Operation("GET", "/echo/{id}", id="X.echo", parameters=(Path("id"),))


def asked(client: Any, number: int, who: str) -> bool:
    return bool(client.call(TEXT, {"id": f"{who}-{number}"}, {}) == f"/echo/{who}-{number}")


# Threads, processes, tasks


def test_threads_have_their_own_answers(echo_server: Server) -> None:
    configuration = sample.Configuration(host=echo_server.url, connection_pool_maxsize=8)
    with sample.ApiClient(configuration) as client, ThreadPoolExecutor(32) as threads:
        found = threads.map(lambda number: asked(client, number, "t"), range(640))
        assert all(found)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_processes_have_their_own_answers(echo_server: Server) -> None:
    with sample.ApiClient(sample.Configuration(host=echo_server.url)) as client:
        copied = client.sharing(client.configuration)
        assert asked(client, 0, "before")
        children = [forked(lambda who=who: answers(client, copied, who)) for who in "abc"]  # type: ignore[misc]
        own = answers(client, copied, "parent")
        codes = [os.waitstatus_to_exitcode(os.waitpid(each, 0)[1]) for each in children]
    assert (own, codes) == (True, [0, 0, 0])


def answers(client: Any, copied: Any, who: str) -> bool:
    return all(asked(client, each, who) and asked(copied, each, who) for each in range(50))


def forked(work: Callable[[], bool]) -> int:
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        code = 0 if work() else 1
    finally:
        os._exit(code)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_lock_that_another_thread_held_is_none_after_a_fork(echo_server: Server) -> None:
    with sample.ApiClient(sample.Configuration(host=echo_server.url)) as client:
        assert asked(client, 0, "before")
        pools = client.transport.client._transport
        with client.transport._lock, pools._lock:
            child = forked(lambda: asked(client, 1, "child"))
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_client_that_is_closed_while_it_is_used(echo_server: Server) -> None:
    """Every call has its own answer or an exception of ours."""
    for _ in range(5):
        client = sample.ApiClient(sample.Configuration(host=echo_server.url, retries=0))
        wrong: list[object] = []

        def work(client: Any = client, wrong: list[object] = wrong) -> None:
            try:
                for number in range(200):
                    if not asked(client, number, "t"):
                        wrong.append(number)
            except exceptions.OpenApiException:
                return
            except BaseException as error:  # noqa: BLE001 - this is what is looked for
                wrong.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for each in threads:
            each.start()
        time.sleep(0.01)
        client.close()
        for each in threads:
            each.join()
        assert wrong == []
        with pytest.raises(exceptions.OpenApiException, match="is closed"):
            asked(client, 0, "t")


@pytest.mark.anyio
async def test_a_call_that_is_cancelled_leaves_its_place(server: Server) -> None:
    """With one place in all, the next call would wait for ever else."""
    begun = threading.Event()
    configuration = sample.Configuration(host=server.url, connection_pool_maxsize=1, retries=0)
    async with sample.AsyncApiClient(configuration) as client:
        for where in ("head", "body", "queue"):
            stop = threading.Event()
            begun.clear()
            pieces = [b"1", begun.set, stop.wait, b"2"]
            if where == "body":
                server.answer(pieces=pieces)
            else:
                server.answer(200, 1, before=lambda stop=stop: (begun.set(), stop.wait()))  # type: ignore[misc]
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(client.call, TEXT, {"id": "a"}, {})
                await anyio.to_thread.run_sync(begun.wait)
                if where == "queue":
                    tasks.start_soon(client.call, TEXT, {"id": "b"}, {})
                    await anyio.sleep(0)
                tasks.cancel_scope.cancel()
            stop.set()
            server.answer(200, {"a": where})
            assert await client.call(TEXT, {"id": "c"}, {}) == {"a": where}


# Line breaks


BREAKS = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "\r\n\r\nGET / HTTP/1.1"]


@pytest.mark.parametrize("value", BREAKS)
def test_a_line_break_is_refused(server: Server, open_client: Any, value: str) -> None:
    header = Operation("GET", "/a", parameters=(Header("X-A"),))
    cookie = Operation("GET", "/a", parameters=(Cookie("c", style="cookie"),))
    client = open_client
    evil = {"X-B": value}
    for operation, arguments, options in (
        (header, {"X-A": value}, {}),
        (header, {"x_a": value}, {}),
        (ECHO, {"id": "1"}, {"_headers": evil}),
        (ECHO, {"id": "1"}, {"_headers": {value: "x"}}),
        (ECHO, {"id": "1"}, {"_request_auth": value}),
        (cookie, {"c": value}, {}),
    ):
        names = {each.name for each in operation.parameters}
        if not arguments.keys() <= names:
            continue
        with pytest.raises((exceptions.ApiValueError, exceptions.ApiTypeError)):
            client.call(operation, arguments, options)
    for each in ({"cookie": f"a={value}"}, {"header_name": "X-A", "header_value": value}):
        other = sample.ApiClient(client.configuration, **each)
        with pytest.raises(exceptions.ApiValueError):
            other.call(ECHO, {"id": "1"}, {})
    keys = sample.Configuration(host=server.url, api_key={"Key": value}, retries=0)
    with pytest.raises(exceptions.ApiValueError):
        sample.ApiClient(keys).call(Operation("GET", "/a", security=(("Key",),)), {}, {})
    assert server.received == []


@pytest.mark.parametrize("value", BREAKS)
def test_a_line_break_stays_in_its_part(server: Server, open_client: Any, value: str) -> None:
    """Names in multipart are escaped; types and headers with line breaks are refused."""
    form = Operation("POST", "/a", body=Multipart("Any"), answers={200: Json("Any")})
    client = open_client
    client.call(form, {}, {}, {value: "x", "file": (value, b"y")})
    body = server.last.body
    assert b"X-Evil: 1\r\n" not in body.replace(b"%0D%0AX-Evil", b"")
    assert body.count(b"\r\n\r\n") == 2
    with pytest.raises(exceptions.ApiValueError):
        client.call(form, {}, {}, {"file": ("a", b"y", value)})


@given(st.text(max_size=20))
def test_an_argument_stays_in_its_place(text: str) -> None:
    """Whatever it is, a path, a query or a header has no more parts than before."""
    operation = Operation("GET", "/a/{p}/b", parameters=(Path("p"), Query("q"), Header("h")))
    client = sample.ApiClient(sample.Configuration(host="http://h"))
    try:
        made = client.prepare(operation, {"p": text, "q": text, "h": text}, {})
        headers = made.wire_headers()
    except exceptions.ApiValueError:
        return
    assert made.url.count("/") == 5
    assert made.url.count("?") == made.url.count("=") == 1
    assert not {"#", "&", " ", "\n", "\r"} & {*made.url}
    assert all(b"\n" not in value and b"\r" not in value for _, value in headers)


@pytest.mark.parametrize("value", ["", "/", "?", "#", "a/b", "//evil", "\\\\evil", "@evil"])
def test_a_path_value_stays_at_its_host(server: Server, open_client: Any, value: str) -> None:
    client = open_client
    if not value:
        with pytest.raises(exceptions.ApiValueError, match="not empty"):
            client.call(ECHO, {"id": value}, {})
        return
    client.call(ECHO, {"id": value}, {})
    assert server.last.target.count("/") == 2
    assert server.last.query == ""


# Secrets


def secured(url: str, **settings: Any) -> Any:
    given = {"access_token": SECRET + "0", "username": "u", "password": SECRET + "4", "retries": 0}
    return sample.Configuration(host=url, api_key=KEYS, **(given | settings))


def failures(server: Server) -> dict[str, Callable[[], object]]:
    """Calls that fail, each in its own way, with every kind of credential."""

    def call(url: str = server.url, operation: Any = SECURED, **settings: Any) -> object:
        options = settings.pop("options", {})
        with sample.ApiClient(secured(url, **settings)) as client:
            return client.call(operation, {}, options)

    def told(*said: bytes) -> object:
        with saying(*said) as url:
            return call(url)

    grant = Operation("GET", "/a", security=(("Grant",),))
    token = f"{server.url}/token?key={SECRET}7"
    return {
        "nobody there": lambda: call("http://127.0.0.1:1"),
        "with a password in the address": lambda: call(f"http://u:{SECRET}5@127.0.0.1:1"),
        "garbage": lambda: told(b"garbage\r\n\r\n"),
        "closed": lambda: told(b""),
        "refused": lambda: (server.answer(401, {"error": "no"}), call()),
        "broken": lambda: (
            server.answer(200, b"{", headers={"Content-Type": "application/json"}),
            call(strict_responses=True),
        ),
        "redirected": lambda: (server.answer(302, headers={"Location": "http://["}), call()),
        "too large": lambda: (server.answer(200, [1] * 99), call(max_response_size=9)),
        "a wrong header": lambda: call(options={"_headers": {"X": "a\nb"}}),
        "a header that is none": lambda: call(options={"_headers": {"a b": "c"}}),
        "a wrong token": lambda: (
            server.answer(400, {"error": "no"}),
            call(
                operation=grant,
                access_token=None,
                client_id="a",
                client_secret=SECRET + "6",
                token_url=token,
            ),
        ),
        "after a token": lambda: (
            server.answer(200, {"access_token": SECRET + "6", "token_type": "bearer"}),
            server.answer(401, {"error": "no"}),
            server.answer(200, {"access_token": SECRET + "8", "token_type": "bearer"}),
            server.answer(302, headers={"Location": "http://["}),
            call(
                operation=grant,
                access_token=None,
                client_id="a",
                client_secret=SECRET + "6",
                token_url=token,
            ),
        ),
        "a wrong option": lambda: call(options={"_header": {}}),
    }


NAMES = (
    *(
        "nobody there",
        "with a password in the address",
        "garbage",
        "closed",
    ),
    *("refused", "broken", "redirected", "too large", "a wrong header", "a header that is none"),
    *("a wrong token", "after a token", "a wrong option"),
)


@pytest.mark.parametrize("name", NAMES)
def test_exceptions_tell_no_secret(
    server: Server, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """In no text, no copy, no log of anybody, and no local variable of ours that a tool may print."""
    with caplog.at_level(logging.DEBUG), pytest.raises(exceptions.OpenApiException) as caught:
        failures(server)[name]()
    error = caught.value
    ours = [
        f"{frame.f_code.co_qualname} {key}={value!r}"
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if f"{os.sep}sample{os.sep}" in frame.f_code.co_filename
        for key, value in frame.f_locals.items()
    ]
    loaded = pickle.loads(pickle.dumps(error))
    copied = copy.deepcopy(error)
    assert (str(loaded), str(copied)) == (str(error), str(error))
    assert {*vars(loaded)} == {*vars(error)}
    texts = [
        str(error),
        repr(error),
        "".join(traceback.format_exception(error)),
        caplog.text,
        *ours,
    ]
    texts += [str(pickle.dumps(error))]
    assert [each for each in texts if SECRET in each] == []


def test_what_is_printed_tells_no_secret() -> None:
    configuration = secured(
        f"http://u:{SECRET}5@h/x?key={SECRET}6",
        client_secret=SECRET + "7",
        proxy=f"http://u:{SECRET}8@p",
    )
    with sample.ApiClient(configuration) as client:
        prepared = client.prepare(SECURED, {}, {"_request_auth": SECRET + "9"})
        told = [repr(each) for each in (configuration, client, prepared, client.transport)]
    assert [each for each in told if SECRET in each] == []


@pytest.mark.parametrize("kind", ["http_client", "own"])
def test_logs_of_the_http_library_tell_no_secret(server: Server, kind: str, caplog: Any) -> None:
    import httpx2

    server.answer(200, {}, headers={"Set-Cookie": SECRET + "5"})
    with caplog.at_level(logging.INFO), httpx2.Client() as http_client:
        given = {"http_client": http_client} if kind == "http_client" else {}
        client = sample.ApiClient(secured(server.url, **given))
        client.call(SECURED, {}, {"_query": {"seen": "yes", "my_token": SECRET + "6"}})
        client.close()
    logged = [each.getMessage() for each in caplog.records if each.name == "httpx2"]
    assert len(logged) == 1
    assert f"{server.url}/a?seen=yes&my_token=***&key=***" in logged[0]
    assert SECRET not in caplog.text


EVERY = [
    exceptions.OpenApiException("a"),
    exceptions.ApiTypeError("a", ["b", 1]),
    exceptions.ApiValueError("a", ["b"], problems=("c",)),
    exceptions.ApiAttributeError("a", ["b"]),
    exceptions.ApiKeyError("a", ["b"]),
    exceptions.ApiFileError(2, "no file", "x"),
    exceptions.ApiFileNotFoundError(2, "no file", "x"),
    exceptions.ApiResponseError("a", problems=("b",), body=b"c"),
    exceptions.WebhookVerificationError("a"),
    exceptions.ApiConnectionException("a", was_sent=False, is_temporary=False),
    exceptions.ApiTimeoutException("a", was_sent=False),
    exceptions.ApiTokenException(400, "b", "http://h/token?x"),
    *(
        kind(418, "b", body="c", data={"d": 1}, headers={"e": "f"})
        for kind in (exceptions.ApiException, *exceptions.ApiException.__subclasses__())
    ),
]


@pytest.mark.parametrize("error", EVERY, ids=lambda each: type(each).__name__)
def test_every_exception_goes_to_another_process(error: Any) -> None:
    """As when it is raised in a pool of processes."""
    for each in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(each) is type(error)
        assert (str(each), each.args) == (str(error), error.args)
        assert vars(each) == vars(error)


def test_these_are_all_exceptions() -> None:
    kinds = {
        each
        for each in vars(exceptions).values()
        if isinstance(each, type) and issubclass(each, Exception)
    }
    public = {
        each
        for each in kinds
        if each.__module__ == exceptions.__name__ and not each.__name__.startswith("_")
    }
    assert public == {type(each) for each in EVERY}
