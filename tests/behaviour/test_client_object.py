"""The client object, against a real server: what it is made with, its APIs, its copies, and requests of anything."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.behaviour.conftest import SAMPLE
from tests.loopback import Server

ENV = "OPENAI_API_API_KEY_AUTH"
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "us"}


def made(sample: Any, server: Server, **settings: Any) -> Any:
    return sample.Client(
        **{"base_url": f"{server.url}/v1", "api_key": "secret", "retries": 0} | settings
    )


def test_the_class_has_the_name_of_the_api(sample: Any) -> None:
    assert sample.Client is sample.OpenAI and sample.AsyncClient is sample.AsyncOpenAI
    assert sample.Client.__name__ == "OpenAI"
    assert {"Client", "OpenAI", "AsyncClient", "AsyncOpenAI"} <= {*dir(sample)}


def test_a_call_by_tag(sample: Any, server: Server) -> None:
    server.answer(200, MODEL)
    with made(sample, server) as client:
        assert client.models.retrieve_model("m").owned_by == "us"
        assert client.models is client.models
    assert server.last.path == "/v1/models/m"
    assert server.last.headers["authorization"] == "Bearer secret"
    with pytest.raises(sample.OpenApiException, match="closed"):
        client.models.retrieve_model("m")


def test_it_needs_no_block(sample: Any, server: Server) -> None:
    server.answer(200, MODEL)
    client = made(sample, server)
    assert client.models.retrieve_model("m").id == "m"
    client.close()


def test_all_apis_use_the_same_connection(sample: Any, server: Server) -> None:
    server.connections.clear()
    with made(sample, server) as client:
        client.models.retrieve_model("m")
        client.files.retrieve_file("f")
        client.with_options(timeout=3).batch.retrieve_batch("b")
    assert len(server.connections) == 1 and len(server.received) == 3


def test_credentials_and_address_of_the_environment(
    sample: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENV, "of the environment")
    monkeypatch.setenv("OPENAI_API_BASE_URL", f"{server.url}/there")
    with sample.Client() as client:
        client.models.retrieve_model("m")
        assert server.last.path == "/there/models/m"
        assert server.last.headers["authorization"] == "Bearer of the environment"
        client.with_options(api_key="given").models.retrieve_model("m")
        assert server.last.headers["authorization"] == "Bearer given"
    with sample.Client(api_key=None) as client:
        client.models.retrieve_model("m")
    assert server.last.headers["authorization"] == "Bearer of the environment"


def test_a_token_may_be_asked_for(sample: Any, server: Server) -> None:
    tokens = iter(("one", "two"))
    with made(sample, server, api_key=lambda: next(tokens)) as client:
        client.models.retrieve_model("m")
        client.models.retrieve_model("m")
    assert [each.headers["authorization"] for each in server.received] == [
        "Bearer one",
        "Bearer two",
    ]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"api_keyy": "x"}, "OpenAI has no setting 'api_keyy': did you mean 'api_key'?"),
        ({"host": "x"}, "OpenAI has no setting 'host': did you mean 'base_url'?"),
        ({"max_retries": 1}, "OpenAI has no setting 'max_retries': did you mean 'retries'?"),
        ({"transport": 1}, "OpenAI has no setting 'transport': did you mean 'http_client'?"),
        ({"qqqqqqq": 1}, "OpenAI has no setting 'qqqqqqq'"),
        ({"retries": "many"}, "retries is a number or Retries, not str"),
        ({"headers": "many"}, "headers is a dict, not str"),
    ],
)
def test_settings_that_are_of_no_use(sample: Any, settings: Any, said: str) -> None:
    with pytest.raises(sample.ApiTypeError) as caught:
        sample.Client(**settings)
    assert str(caught.value) == said


def test_what_is_shown_is_no_secret(sample: Any) -> None:
    client = sample.Client(api_key="s3cret", base_url="https://me:s3cret@example.org/v1?k=s3cret")
    assert repr(client) == "OpenAI(base_url='https://example.org/v1')"
    assert "s3cret" not in repr(client.api_client.configuration)


class TestCopies:
    """What `with_options` gives."""

    def test_settings_are_its_own(self, sample: Any, server: Server) -> None:
        with made(sample, server, headers={"X-One": "1"}) as client:
            copy = client.with_options(
                headers={"X-Two": "2"}, api_key="other", base_url=f"{server.url}/v2"
            )
            copy.models.retrieve_model("m")
            assert (server.last.headers["x-one"], server.last.headers["x-two"]) == ("1", "2")
            assert server.last.headers["authorization"] == "Bearer other"
            assert server.last.path == "/v2/models/m"
            client.models.retrieve_model("m")
            assert "x-two" not in server.last.headers and server.last.path == "/v1/models/m"
            assert type(copy) is type(client) and copy.models is not client.models

    def test_timeout_and_retries(self, sample: Any, server: Server) -> None:
        late = threading.Event()
        server.answer(200, MODEL, before=lambda: late.wait(5))
        with made(sample, server) as client:
            with pytest.raises(sample.exceptions.ApiTimeoutException):
                client.with_options(timeout=0.1).models.retrieve_model("m")
            late.set()
            server.answers += [*[]]
            server.answer(500)
            server.answer(200, MODEL)
            policy = sample.configuration.Retries(1, sleep=lambda seconds: None)
            assert client.with_options(retries=policy).models.retrieve_model("m").id == "m"

    def test_closing_one_closes_nothing_else(self, sample: Any, server: Server) -> None:
        with made(sample, server) as client:
            with client.with_options(timeout=3) as copy:
                copy.models.retrieve_model("m")
            client.models.retrieve_model("m")
            with pytest.raises(sample.OpenApiException, match="closed"):
                copy.models.retrieve_model("m")
            other = client.with_options(timeout=3)
        with pytest.raises(sample.OpenApiException, match="closed"):
            other.models.retrieve_model("m")

    def test_a_copy_of_a_copy(self, sample: Any, server: Server) -> None:
        with made(sample, server) as client:
            copy = client.with_options(timeout=3).with_options(headers={"X": "y"})
            copy.models.retrieve_model("m")
            assert server.last.headers["x"] == "y"
            assert copy.api_client.configuration.timeout == 3

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            (
                {"proxy": "http://p"},
                "with_options: 'proxy' is of the connections, which a copy shares",
            ),
            ({"http_client": None}, "with_options: 'http_client' is of the connections"),
            ({"timout": 1}, "with_options has no setting 'timout': did you mean 'timeout'?"),
        ],
    )
    def test_what_it_cannot_change(self, sample: Any, changes: Any, said: str) -> None:
        with pytest.raises(sample.ApiTypeError) as caught:
            sample.Client().with_options(**changes)
        assert said in str(caught.value)

    def test_a_subclass_keeps_what_it_has(self, sample: Any, server: Server) -> None:
        class Mine(sample.Client):  # type: ignore[misc, name-defined]
            pass

        mine = Mine(base_url=server.url)
        mine.note = "kept"
        assert mine.with_options(timeout=1).note == "kept"

    def test_a_configuration_to_begin_with(self, sample: Any, server: Server) -> None:
        configuration = sample.Configuration(host=f"{server.url}/v1", access_token="a", retries=0)
        with sample.Client(configuration=configuration, timeout=3) as client:
            client.models.retrieve_model("m")
            assert server.last.headers["authorization"] == "Bearer a"
            assert client.api_client.configuration.timeout == 3
        assert configuration.timeout != 3


class TestRequests:
    """`request`, for what the document does not name."""

    def test_json(self, sample: Any, server: Server) -> None:
        server.answer(200, {"a": [1]})
        with made(sample, server) as client:
            found = client.request(
                "POST", "/new", json={"b": 2}, params={"q": [1, 2]}, headers={"X": "y"}
            )
        assert found == {"a": [1]}
        assert (server.last.method, server.last.target) == ("POST", "/v1/new?q=1&q=2")
        assert server.last.json == {"b": 2} and server.last.headers["x"] == "y"
        assert server.last.headers["authorization"] == "Bearer secret"
        assert server.last.headers["content-type"] == "application/json"

    def test_types(self, sample: Any, server: Server) -> None:
        with made(sample, server) as client:
            server.answer(200, MODEL)
            found = client.request("get", "models/m", cast_to=sample.models.Model)
            assert isinstance(found, sample.models.Model) and server.last.method == "GET"
            server.answer(200, [MODEL])
            (one,) = client.request("GET", "/many", cast_to=list[sample.models.Model])
            assert isinstance(one, sample.models.Model)
            server.answer(200, b"\0\1", headers={"Content-Type": "application/json"})
            assert client.request("GET", "/octets", cast_to=bytes) == b"\0\1"
            server.answer(200, b"text", headers={"Content-Type": "text/plain"})
            assert client.request("GET", "/text") == "text"
            server.answer(204)
            assert client.request("DELETE", "/gone") is None

    def test_forms_and_files(self, sample: Any, server: Server, tmp_path: Path) -> None:
        file = tmp_path / "a.txt"
        file.write_bytes(b"octets")
        with made(sample, server) as client:
            client.request("POST", "/form", data={"a": "1", "b": "x y"})
            assert server.last.body == b"a=1&b=x%20y"
            client.request("POST", "/files", data={"a": "1"}, files={"file": file})
            assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")
            assert (
                b'name="file"; filename="a.txt"' in server.last.body
                and b"octets" in server.last.body
            )
            client.request("PUT", "/raw", content=b"abc", headers={"Content-Type": "image/png"})
            assert (server.last.body, server.last.headers["content-type"]) == (b"abc", "image/png")

    def test_retries_and_errors(self, sample: Any, server: Server) -> None:
        policy = sample.configuration.Retries(1, sleep=lambda seconds: None)
        server.answer(500)
        server.answer(404, {"error": {"message": "none"}}, headers={"x-request-id": "r"})
        with (
            made(sample, server, retries=policy) as client,
            pytest.raises(sample.exceptions.NotFoundException) as caught,
        ):
            client.request("POST", "/new", json=1, cast_to=int)
        assert caught.value.request_id == "r" and caught.value.data == {
            "error": {"message": "none"}
        }
        keys = {each.headers["idempotency-key"] for each in server.received}
        assert len(server.received) == 2 and len(keys) == 1

    def test_other_forms(self, sample: Any, server: Server) -> None:
        with made(sample, server) as client:
            server.answer(201, {"a": 1}, headers={"X-Rest": "3"})
            answer = client.request_with_http_info("GET", "/x")
            assert (answer.status_code, answer.headers["x-rest"], answer.data) == (
                201,
                "3",
                {"a": 1},
            )
            server.answer(200, pieces=[b"a", b"b"])
            with client.request_without_preload_content("GET", "/x") as response:
                assert response.read() == b"ab"

    def test_addresses_below_the_base_url(self, sample: Any, server: Server) -> None:
        with made(sample, server) as client:
            client.request("GET", f"{server.url}/v1/things?after=2", params={"limit": 1})
            assert server.last.target == "/v1/things?after=2&limit=1"
            client.request("GET", "/a?u=http://b/c")
            assert server.last.target == "/v1/a?u=http://b/c"
            for elsewhere in (
                "https://example.org/x",
                f"{server.url}/v1evil",
                f"{server.url}/v2/x",
            ):
                with pytest.raises(sample.ApiValueError, match="not elsewhere"):
                    client.request("GET", elsewhere)

    def test_what_is_refused(self, sample: Any) -> None:
        with pytest.raises(sample.ApiTypeError, match="'jsn': did you mean 'json'"):
            sample.Client().request("GET", "/x", jsn=1)
        with pytest.raises(sample.ApiTypeError, match="one body, not json and content"):
            sample.Client().request("GET", "/x", json=1, content=b"")


def test_an_http_client_of_ones_own(sample: Any) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={**MODEL, "id": request.headers["authorization"]})

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as own:
        with sample.Client(http_client=own, api_key="k") as client:
            assert client.models.retrieve_model("m").id == "Bearer k"
            assert client.with_options(api_key="l").models.retrieve_model("m").id == "Bearer l"
        assert not own.is_closed


def test_two_clients_at_once(sample: Any, server: Server) -> None:
    with made(sample, server, api_key="a") as one, made(sample, server, api_key="b") as two:
        one.models.retrieve_model("m")
        two.models.retrieve_model("m")
        one.models.retrieve_model("m")
    found = [each.headers["authorization"] for each in server.received]
    assert found == ["Bearer a", "Bearer b", "Bearer a"]


def test_threads_share_an_attribute(sample: Any) -> None:
    client = sample.Client()
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(client.files)) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert {each.api_client for each in found} == {client.api_client}


def test_async(sample: Any, server: Server) -> None:
    async def program() -> None:
        settings = {"base_url": f"{server.url}/v1", "api_key": "secret", "retries": 0}
        async with sample.AsyncClient(**settings) as client:
            server.answer(200, MODEL)
            assert (await client.models.retrieve_model("m")).id == "m"
            assert (await client.request("GET", "/x", cast_to=dict)) == {"id": "x"}
            answer = await client.request_with_http_info("GET", "/x")
            assert answer.data == {"id": "x"}
            async with await client.request_without_preload_content("GET", "/x") as response:
                assert await response.read() == b'{"id": "x"}'
            copy = client.with_options(headers={"X": "y"})
            await copy.models.list_models()
            assert server.last.headers["x"] == "y"
            await copy.close()
            await client.models.list_models()
        with pytest.raises(sample.OpenApiException, match="closed"):
            await client.models.list_models()

    asyncio.run(program())


LAZY = """
import sys, openai_api
openai_api.Client
client = openai_api.Client(api_key="x")
client.chat
loaded = {each for each in sys.modules if each.startswith("openai_api.")}
assert "openai_api.api.chat_api" in loaded
assert not {each for each in loaded if each.startswith("openai_api.models.")}, loaded
assert {each for each in loaded if each.startswith("openai_api.api.")} == {"openai_api.api.chat_api"}
assert not {"httpx2", "pydantic", "openai_api.async_api_client"} & {*sys.modules}
"""


def test_nothing_is_imported_before_it_is_needed() -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", LAZY], cwd=SAMPLE, check=True)
