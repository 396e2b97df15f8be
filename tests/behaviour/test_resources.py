"""The resource tree, against a real server: calls, streams, pages and raw answers, waiting and not."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.test_client_object import made
from tests.behaviour.test_pages import file, page
from tests.behaviour.test_streams import CHUNK, SENT, SSE, data
from tests.generated import ROOT, generated, imported
from tests.loopback import Server


def test_a_call_is_the_operation_by_another_name(sample: Any, server: Server) -> None:
    server.answer(200, file("a"))
    with made(sample, server) as client:
        found = client.files.retrieve("a", _headers={"X-A": "1"})
    assert type(found) is sample.OpenAIFile and found.id == "a"
    assert server.last.target == "/v1/files/a" and server.last.headers["x-a"] == "1"
    assert type(client.files).create is sample.FilesApi.create_file
    assert isinstance(client.files, sample.FilesApi)
    with pytest.raises(TypeError):
        client.files.retrieve()


def test_nodes_are_made_once_for_the_client_that_they_are_of(sample: Any, server: Server) -> None:
    with made(sample, server) as client:
        assert client.chat.completions is client.chat.completions
        assert client.chat.completions.messages.api_client is client.api_client
        copy = client.with_options(timeout=3)
        assert copy.chat.completions is not client.chat.completions
        assert copy.chat.completions.api_client is copy.api_client
        assert type(client.chat).completions is type(copy.chat).completions


def test_streams(sample: Any, server: Server) -> None:
    server.answer(headers=SSE, pieces=[data(CHUNK), b"data: [DONE]\n\n"])
    with made(sample, server) as client:
        [chunk] = client.chat.completions.create(**SENT, stream=True)
    assert type(chunk) is sample.CreateChatCompletionStreamResponse
    assert server.last.json == SENT | {"stream": True}


def test_lists_go_on_over_pages(sample: Any, server: Server) -> None:
    server.answer(200, page("a", "b", more=True))
    server.answer(200, page("c", more=False))
    with made(sample, server) as client:
        files = client.files.list(limit=2)
        assert server.received == []
        assert [each.id for each in files] == ["a", "b", "c"]
        server.answer(200, page("d", more=True))
        first = next(files.pages())
    assert type(first) is sample.ListFilesResponse and first.last_id == "d"


def test_raw_answers(sample: Any, server: Server) -> None:
    server.answer(200, file("a"), headers={"X-Request-Id": "r"})
    with made(sample, server) as client:
        answer = client.files.with_raw_response.retrieve("a")
        assert answer.headers["x-request-id"] == "r" and answer.data.id == "a"
        server.answer(200, page("a", more=True))
        first = client.files.with_raw_response.list(limit=1)
        assert first.status_code == 200 and first.data.has_more is True
        server.answer(headers=SSE, pieces=[data(CHUNK), b"data: [DONE]\n\n"])
        raw = client.chat.completions.with_raw_response.create(**SENT, stream=True)
        assert len(list(raw.data)) == 1 and raw.headers["content-type"] == "text/event-stream"


def test_errors_are_those_of_the_operation(sample: Any, server: Server) -> None:
    server.answer(404, {"error": {"message": "no such file"}})
    with made(sample, server) as client, pytest.raises(sample.ApiException) as caught:
        client.files.content("none")
    assert caught.value.status == 404


def test_async(sample: Any, server: Server) -> None:
    async def run() -> None:
        settings = {"base_url": f"{server.url}/v1", "api_key": "secret", "retries": 0}
        async with sample.AsyncClient(**settings) as client:
            server.answer(200, file("a"))
            assert (await client.files.retrieve("a")).id == "a"
            server.answer(200, page("a", more=True))
            server.answer(200, page("b", more=False))
            assert [each.id async for each in client.files.list()] == ["a", "b"]
            server.answer(200, file("a"), headers={"X-Request-Id": "r"})
            answer = await client.files.with_raw_response.retrieve("a")
            assert answer.headers["x-request-id"] == "r"
            server.answer(headers=SSE, pieces=[data(CHUNK), b"data: [DONE]\n\n"])
            stream = await client.chat.completions.create(**SENT, stream=True)
            assert [each.id async for each in stream] == [CHUNK["id"]]
            assert client.files is client.files and isinstance(client.files, sample.AsyncFilesApi)

    asyncio.run(run())


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of a document whose names are in each other's way."""
    folder: Path = tmp_path_factory.mktemp("resources")
    generated(ROOT / "tests" / "cases" / "resources" / "spec.yaml", folder, "odd_resources")
    return imported(folder, "odd_resources")


def test_names_that_are_taken_are_moved_aside(odd: Any, server: Server) -> None:
    def sent(answer: Any = None) -> str:
        return f"{server.last.method} {server.last.target}"

    with odd.Client(base_url=server.url) as client:
        assert sent(client.imports.import_()) == "POST /imports/import"
        assert sent(client.imports.class_.retrieve("x")) == "GET /imports/class/x"
        assert sent(client.imports.within_.retrieve("x")) == "GET /imports/within/x"
        raw = client.imports.with_raw_response_
        assert sent(raw.retrieve("x")) == "GET /imports/with_raw_response/x"
        assert client.imports.with_raw_response.import_().status_code == 200
        assert sent(client.close_.retrieve("x")) == "GET /close/x"
        assert sent(client.request_api.retrieve("x")) == "GET /request/x"
        assert sent(client.var_3d.models.retrieve("x")) == "GET /3d/models/x"
        assert sent(client.shelves.move("x")) == "POST /shelves/x:move"
        assert sent(client.shelves.create_shelf_("x", "x")) == "GET /shelves/x/create_shelf/x"
        assert sent(client.items.create_("x")) == "PUT /items/x"
        assert sent(client.items.create("x")) == "GET /items/x"
        assert sent(client.items.with_raw_response.retrieve("x")) == "GET /items/x"


def test_a_method_that_its_tag_has_stays_what_it_is(odd: Any, server: Server) -> None:
    for _ in range(4):
        server.answer(200, {"data": [{"id": "a"}]})
    with odd.Client(base_url=server.url) as client:
        assert client.items.list().data[0].id == "a"
        assert client.items.with_raw_response.list().data.data[0].id == "a"
        assert [each.id for each in client.items.list_iter()] == ["a"]
        assert [each.id for each in client.shelves.list()] == ["a"]


def test_what_only_streams_gives_its_stream(odd: Any, server: Server) -> None:
    server.answer(headers=SSE, pieces=[data({"text": "a"}), data({"text": "b"})])
    with odd.Client(base_url=server.url) as client, client.events.retrieve() as events:
        assert [each.text for each in events] == ["a", "b"]


def test_deprecated_operations_warn_as_ever(odd: Any, server: Server) -> None:
    server.answer(200, {"id": "b"})
    with (
        odd.Client(base_url=server.url) as client,
        pytest.warns(DeprecationWarning, match="is deprecated"),
    ):
        assert client.shelves.books.retrieve("x", "b").id == "b"
