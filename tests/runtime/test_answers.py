"""Answers: which declared type reads them, and what a lying document does not spoil."""

from __future__ import annotations

import gzip
import logging
from typing import Any

import pytest
import sample
from sample._runtime.words.contents import Binary, Json, Streamed, Text
from sample._runtime.words.operation import Operation
from sample.exceptions import ApiException, ApiResponseError
from sample.models import (
    AssistantMessage,
    CreateChatCompletionResponse,
    ErrorResponse,
    File,
    ListFilesResponse,
    TextPart,
)

TEXT = {"Content-Type": "text/plain; charset=latin-1"}
OCTETS = {"Content-Type": "application/octet-stream"}


def op(answers: dict[Any, Any]) -> Operation[object]:
    return Operation("GET", "/a", answers=answers)


@pytest.mark.parametrize(
    ("answers", "status", "body", "headers", "expected"),
    [
        ({200: Json("File")}, 200, {"id": "f"}, {}, File(id="f")),
        ({200: Json("list[int]")}, 200, [1], {}, [1]),
        ({200: Json("int"), "2XX": Json("str")}, 200, 1, {}, 1),
        ({200: Json("int"), "2XX": Json("str")}, 201, "a", {}, "a"),
        ({"default": Json("str")}, 202, "a", {}, "a"),
        ({200: Json("Any", "application/hal+json")}, 200, {}, {}, {}),
        (
            {200: Json("int")},
            200,
            b"7",
            {"Content-Type": "application/vnd.api+json"},
            7,
        ),
        ({200: Json("int")}, 200, b"7", {}, 7),
        # nothing
        ({200: Json("File")}, 204, None, {}, None),
        ({200: Json("File")}, 200, b"", {"Content-Type": "application/json"}, None),
        ({200: None}, 200, {"id": "f"}, {}, None),
        # undeclared
        ({}, 200, {"a": [1]}, {}, {"a": [1]}),
        ({}, 200, "ü".encode("latin-1"), TEXT, "ü"),
        ({}, 200, b"\x00", OCTETS, b"\x00"),
        ({}, 200, b"\x00", {}, b"\x00"),
        # the declared type lies
        ({200: Json("str")}, 200, b"\x00\xff", OCTETS, b"\x00\xff"),
        ({200: Json("str")}, 200, "ü".encode("latin-1"), TEXT, "ü"),
        ({200: Json("str")}, 200, b"{", {"Content-Type": "application/json"}, "{"),
        # several
        ({200: (Json("int"), Text())}, 200, b"7", {"Content-Type": "text/plain"}, "7"),
        (
            {200: (Text(), Json("int"))},
            200,
            b"7",
            {"Content-Type": "application/json"},
            7,
        ),
        (
            {200: (Json("int"), Binary("image/*"))},
            200,
            b"7",
            {"Content-Type": "image/png"},
            b"7",
        ),
        (
            {200: Text()},
            200,
            b'{"a":1}',
            {"Content-Type": "application/json"},
            '{"a":1}',
        ),
        (
            {200: Binary()},
            200,
            b'{"a":1}',
            {"Content-Type": "application/json"},
            b'{"a":1}',
        ),
        (
            {200: Text()},
            200,
            b"x",
            {"Content-Type": "text/plain; charset=nonsense"},
            "x",
        ),
    ],
)
def test_reading(
    call: Any,
    server: Any,
    answers: dict[Any, Any],
    status: int,
    body: Any,
    headers: dict[str, str],
    expected: object,
) -> None:
    server.answer(status, body, headers=headers)
    got = call(op(answers))
    assert got == expected
    assert type(got) is type(expected)


def test_with_http_info(client: Any, server: Any) -> None:
    headers = {"X-Request-Id": "r-1", "X-Other": "o"}
    server.answer(201, {"object": "list", "data": []}, headers=headers)
    answer = sample.FilesApi(client).list_files_with_http_info("x")
    assert isinstance(answer, sample.ApiResponse)
    assert answer.status_code == 201
    assert answer.raw_data == b'{"object": "list", "data": []}'
    assert answer.headers["x-OTHER"] == "o"
    assert (answer.request_id, answer.problems) == ("r-1", ())


def test_the_accept_header(call: Any, server: Any) -> None:
    for answers, expected in (
        ({200: Json("int"), 404: Text()}, "application/json, text/plain"),
        ({200: (Text(), Json("int")), 404: Json("int")}, "application/json, text/plain"),
        ({200: (Json("int"), Streamed()), 201: Binary("a/b")}, "application/json, a/b"),
        ({200: Streamed("str", "text/event-stream")}, "text/event-stream"),
        ({"default": Binary("a/b"), 404: Json("int")}, "a/b, application/json"),
        ({200: None, "default": Json("int")}, "application/json"),
        ({200: Binary("image/png"), 400: Text()}, "image/png, text/plain"),
        ({}, "*/*"),
    ):
        call(op(answers))
        assert server.last.headers["accept"] == expected


def test_compressed_answers(call: Any, server: Any) -> None:
    server.answer(
        200,
        gzip.compress(b'{"id":"f"}'),
        headers={"Content-Type": "application/json", "Content-Encoding": "gzip"},
    )
    assert call(op({200: Json("File")})) == File(id="f")


def test_without_preload_content(client: Any, server: Any) -> None:
    server.answer(200, b"line 1\nline 2\n", headers=TEXT)
    with sample.FilesApi(client).download_file_without_preload_content("f") as answer:
        assert (answer.status, answer.reason) == (200, "OK")
        assert answer.getheader("content-type") == TEXT["Content-Type"]
        assert answer.getheader("absent", "d") == "d"
        assert answer.getheaders() is answer.headers
        assert list(answer.iter_lines()) == ["line 1", "line 2"]
    server.answer(404, b"abc", headers=OCTETS)
    answer = sample.FilesApi(client).download_file_without_preload_content("f")
    assert (answer.status, answer.read(), answer.data) == (404, b"abc", b"abc")
    server.answer(200, b"abc", headers=OCTETS)
    with sample.FilesApi(client).download_file_without_preload_content("f") as answer:
        assert b"".join(answer.iter_bytes(2)) == b"abc"


# An answer that breaks its schema


def read(call: Any, server: Any, kind: str, body: Any) -> Any:
    server.answer(200, body)
    return call(op({200: Json(kind)}))


def test_what_breaks_the_schema_stays_as_it_came(
    call: Any, server: Any, caplog: pytest.LogCaptureFixture
) -> None:
    body = {
        "object": "something else",
        "data": [
            {
                "id": 7,
                "object": "file",
                "bytes": "many",
                "created": "2024-01-01T10:00:00Z",
                "new": 1,
            },
            "no file at all",
            {"id": "b", "object": "file", "bytes": 3},
        ],
        "has_more": None,
    }
    with caplog.at_level(logging.INFO, "sample"):
        page = read(call, server, "ListFilesResponse", body)
    assert type(page) is ListFilesResponse
    assert [type(each) for each in page.data] == [File, str, File]
    assert (page.data[0].id, page.data[0].bytes, page.data[0].new) == (7, "many", 1)
    assert page.data[0].created.year == 2024
    assert page.data[2].bytes == 3
    assert [problem.partition(":")[0] for problem in page.model_problems] == [
        "object",
        "data[0].id",
        "data[0].bytes",
        "data[1]",
        "has_more",
    ]
    again = page.to_dict()
    assert again["data"][0].pop("created").isoformat().startswith("2024-01-01")
    del body["data"][0]["created"]
    assert again == body
    (record,) = caplog.records
    assert record.getMessage().startswith("GET /a: the answer breaks its schema: object: ")


def test_a_missing_field_reads_as_none_and_is_not_sent_back(call: Any, server: Any) -> None:
    body = {"id": "x", "choices": [{"message": {"role": "assistant"}}]}
    answer = read(call, server, "CreateChatCompletionResponse", body)
    assert type(answer) is CreateChatCompletionResponse
    assert answer.choices[0].index is None
    assert type(answer.choices[0].message) is AssistantMessage
    assert answer.choices[0].message.content is None
    assert answer.to_dict() == body
    assert answer.model_problems == (
        "choices[0].index: Field required",
        "choices[0].message.content: Field required",
    )


def test_the_closest_variant_of_a_broken_union(call: Any, server: Any) -> None:
    content = [
        {"type": "text", "text": 7, "extra": 1},
        {"type": "odd"},
        {"type": "text", "text": "t"},
    ]
    message = read(call, server, "AssistantMessage", {"role": "assistant", "content": content})
    assert [type(each).__name__ for each in message.content] == [
        "TextPart",
        "UnknownObject",
        "TextPart",
    ]
    assert message.content[0].text == 7
    assert message.to_dict()["content"] == content
    assert message.model_problems[0].startswith("content[0].text: Input should be a valid string")


def test_problems_of_a_list_stand_on_its_items(call: Any, server: Any) -> None:
    files = read(call, server, "list[File]", [{"id": "a"}, {"id": 3}])
    assert files[0].model_problems == ()
    assert files[1].model_problems == ("id: Input should be a valid string",)


def test_broken_recursive_and_inherited_types(call: Any, server: Any) -> None:
    tree = {"name": "a", "left": {"name": 1}, "nested": [[{"name": "b"}], {"left": {}}]}
    read_tree = read(call, server, "Tree", tree)
    assert read_tree.left.name == 1
    assert read_tree.nested[0][0].name == "b"
    assert read_tree.to_dict() == tree
    body = {
        "pets": [
            {"petType": "cat", "meow": "x"},
            {"petType": "fish", "name": 1},
            {"petType": 3},
        ]
    }
    person = read(call, server, "Person", body)
    assert type(person.pets[0]).__name__ == "Cat"
    assert person.pets[0].meow == "x"
    assert person.to_dict() == body


def test_something_else_altogether(call: Any, server: Any) -> None:
    assert read(call, server, "File", [1, {"a": 2}]) == [1, {"a": 2}]
    assert read(call, server, "File", "text") == "text"


def test_strict_responses_raise(server: Any) -> None:
    configuration = sample.Configuration(host=server.url, strict_responses=True)
    server.answer(200, {"id": 7})
    with (
        sample.ApiClient(configuration) as client,
        pytest.raises(ApiResponseError) as raised,
    ):
        client.call(op({200: Json("File")}), {}, {})
    assert raised.value.problems == ("id: Input should be a valid string",)
    assert raised.value.body == b'{"id": 7}'


def test_a_broken_error_is_still_an_error(call: Any, server: Any) -> None:
    server.answer(400, {"message": 7})
    with pytest.raises(ApiException) as raised:
        call(op({"4XX": Json("ErrorResponse")}))
    assert type(raised.value.data) is ErrorResponse
    assert raised.value.data.message == 7


def test_an_unknown_part_goes_back_as_it_came(call: Any, client: Any, server: Any) -> None:
    server.answer(200, {"role": "assistant", "content": [{"type": "odd", "q": [1]}]})
    message = call(op({200: Json("AssistantMessage")}))
    sample.ChatApi(client).create_chat_completion(model="m", messages=[message])
    assert server.last.json["messages"] == [
        {"role": "assistant", "content": [{"type": "odd", "q": [1]}]}
    ]
    part = message.content[0]
    sent = {"role": "user", "content": [part, TextPart(text="x")]}
    sample.ChatApi(client).create_chat_completion(model="m", messages=[sent])
    assert server.last.json["messages"][0]["content"][0] == {"type": "odd", "q": [1]}
