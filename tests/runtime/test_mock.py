"""The mock that users test their own code with."""

from __future__ import annotations

import threading
from typing import Any

import pytest
import sample
from sample._runtime.words.contents import Json, Multipart
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Path, Query
from sample.exceptions import ApiConnectionException, NotFoundException
from sample.testing import UnexpectedRequest, mock_api

FILE = {"id": "f", "object": "file", "bytes": 1, "created_at": 1, "filename": "a", "purpose": "x"}

GONE = {"id": "f", "object": "file", "deleted": True}


@pytest.fixture
def client() -> Any:
    with sample.ApiClient(sample.Configuration(access_token="t", retries=0)) as client:
        yield client


def test_by_method_and_path_and_by_operation(client: Any) -> None:
    files = sample.FilesApi(client)
    with mock_api() as api:
        by_path = api.on("delete", "/files/{file_id}").reply(json=GONE)
        by_operation = api.on(sample.FilesApi.list_files).reply(json={"data": [FILE]})
        bound = api.on(files.create_file_with_http_info).reply(json=FILE)
        assert files.delete_file("a/b").id == "f"
        assert files.list_files(limit=2).data[0].id == "f"
        assert files.create_file(("n.txt", b"1", "text/plain"), "x").id == "f"
    assert [each.path for each in api.requests] == ["/files/a%2Fb", "/files", "/files"]
    assert api.requests[1].query == {"limit": "2"} and api.requests[1].query_string == "limit=2"
    assert [len(each.requests) for each in (by_path, by_operation, bound)] == [1, 1, 1]
    form = bound.requests[0].form
    assert (form["purpose"], form["file"].filename, form["file"].content) == ("x", "n.txt", b"1")
    assert form["file"].content_type == "text/plain"
    assert api.requests[0].headers["Authorization"] == "Bearer t"


def test_replies_in_turn_and_the_last_again(client: Any) -> None:
    with mock_api() as api:
        api.on("DELETE", "/files/{id}").reply(404).fail().reply(json=GONE)
        files = sample.FilesApi(client)
        with pytest.raises(NotFoundException):
            files.delete_file("a")
        with pytest.raises(ApiConnectionException):
            files.delete_file("a")
        assert files.delete_file("a").id == files.delete_file("a").id == "f"


def test_the_most_specific_rule_answers_and_the_newest_of_equals(client: Any) -> None:
    def got(path: str) -> Any:
        operation: Operation[object] = Operation("GET", path, answers={200: Json("Any")})
        return client.call(operation, {}, {})

    with mock_api() as api:
        api.on("GET", "/things/special").reply(json="special")
        api.on("GET", "/things/{id}").reply(json="old")
        api.on("GET", "/things/{id}").reply(json="new")
        api.on("GET", "/things?beta=true").reply(json="beta")
        assert (got("/things/special"), got("/things/1")) == ("special", "new")
        assert got("/things?beta=true&x=1") == "beta"
        with pytest.raises(UnexpectedRequest, match="the mock only knows GET /things/special"):
            got("/things")
        with pytest.raises(UnexpectedRequest):
            got("/things/1/more")
        with mock_api() as inner:
            inner.on("GET", "/things/1").reply(json="inner")
            assert got("/things/1") == "inner"
        assert got("/things/1") == "new"


def test_a_query_of_the_path_may_hold_variables(client: Any) -> None:
    with mock_api() as api:
        api.on("GET", "/alerts?kind=all&at={lat},{lon}").reply(204)
        for query in ("at=59.9%2C10.7&kind=all", "kind=all&at=,&more=1"):
            client.call(Operation("GET", f"/alerts?{query}"), {}, {})
        for query in ("kind=all", "kind=all&at=1", "kind=some&at=1%2C2"):
            with pytest.raises(UnexpectedRequest):
                client.call(Operation("GET", f"/alerts?{query}"), {}, {})


def test_any_server_and_any_thread() -> None:
    operation: Operation[object] = Operation("GET", "/a", answers={200: Json("Any")})
    hosts = (None, "http://127.0.0.1:1/deep/path/", "https://x.example")
    found: list[Any] = []

    def call(configuration: Any) -> None:
        with sample.ApiClient(configuration) as client:
            found.append(client.call(operation, {}, {}))

    with mock_api() as api:
        api.on("GET", "/a").reply(json=1)
        settings = [sample.Configuration(host) for host in hosts]
        settings.append(sample.Configuration(server_index=1, server_variables={"base": "v9"}))
        threads = [threading.Thread(target=call, args=(each,)) for each in settings]
        for thread in threads:
            thread.start()
            thread.join()
    assert found == [1] * 4
    assert {each.path for each in api.requests} == {"/a"}


def test_kinds_of_answers(client: Any) -> None:
    operation: Operation[object] = Operation("GET", "/a")
    with mock_api() as api:
        rule = api.on("GET", "/a").reply(text="ü").reply(content=b"\xff").reply(204)
        rule.reply(events=["[DONE]", {"a": 1}])
        assert client.call(operation, {}, {}) == "ü"
        assert client.call(operation, {}, {}) == b"\xff"
        assert client.call(operation, {}, {}) is None
        with client.call(operation, {}, {"_answer": "open"}) as response:
            assert response.getheader("content-type") == "text/event-stream"
            assert response.data == b'data: [DONE]\n\ndata: {"a":1}\n\n'


def test_what_was_sent_is_taken_apart(client: Any) -> None:
    operation: Operation[object] = Operation(
        "POST",
        "/a/{x}",
        parameters=(Path("x", allow_reserved=True), Query("q", "list[str]")),
        body=Multipart("dict[str, Any]"),
    )
    with mock_api() as api:
        api.on("POST", "/a/{x}")
        body = {"many": ["1", "2"], "file": b"0\r\n"}
        with pytest.raises(UnexpectedRequest, match="has no reply"):
            client.call(
                operation, {"x": "1", "q": ["1", "2"]}, {"_headers": {"Cookie": "a=b"}}, body
            )
    sent = api.requests[-1]
    assert sent.query == {"q": ["1", "2"]}
    assert sent.form["many"] == ["1", "2"] and sent.form["file"].content == b"0\r\n"
    assert sent.cookies == {"a": "b"}
    with mock_api() as api, pytest.raises(TypeError, match="no method of an API"):
        api.on(print)


def test_the_network_is_back_after_the_block(server: Any) -> None:
    with sample.ApiClient(sample.Configuration(server.url)) as client:
        operation: Operation[object] = Operation("GET", "/a", answers={200: Json("Any")})
        with mock_api() as api:
            api.on("GET", "/a").reply(json=1)
            assert client.call(operation, {}, {}) == 1
        assert client.call(operation, {}, {}) == {"id": "x"}
