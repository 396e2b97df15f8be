"""Bodies of JSON, text and bytes: a request is checked, and sent as it was given."""

from __future__ import annotations

import datetime
from pathlib import Path as FilePath
from typing import Any

import pytest
import sample
from sample._runtime.words.contents import Binary, Form, Json, Text
from sample._runtime.words.operation import Operation
from sample.exceptions import ApiTypeError, ApiValueError
from sample.models import (
    CreateChatCompletionRequest,
    ReasoningEffort,
    TextPart,
    UserMessage,
)

from tests.runtime.bodies import op

HI = {"role": "user", "content": "Hi"}
REQUEST = b'{"model":"m","messages":[{"role":"user","content":"Hi"}]}'


CHAT = op(Json("CreateChatCompletionRequest"))


# JSON


@pytest.mark.parametrize(
    "call_it",
    [
        lambda api: api.create_chat_completion(model="m", messages=[HI]),
        lambda api: api.create_chat_completion({"model": "m", "messages": [HI]}),
        lambda api: api.create_chat_completion({"model": "m"}, messages=[HI]),
        lambda api: api.create_chat_completion({"model": "x", "messages": [HI]}, model="m"),
        lambda api: api.create_chat_completion(
            {"model": "m", "messages": [UserMessage(content="Hi")]}
        ),
        lambda api: api.create_chat_completion(
            CreateChatCompletionRequest(model="m", messages=[UserMessage(content="Hi")])
        ),
        lambda api: api.create_chat_completion(
            CreateChatCompletionRequest(model="x", messages=[HI]), model="m"
        ),
        lambda api: api.create_chat_completion_with_http_info(model="m", messages=[HI]),
        lambda api: api.create_chat_completion_without_preload_content(
            model="m", messages=[HI]
        ).close(),
    ],
)
def test_one_request_in_many_ways(client: Any, server: Any, call_it: Any) -> None:
    call_it(sample.ChatApi(client))
    assert server.last.body == REQUEST
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.headers["content-length"] == str(len(REQUEST))


def test_exactly_what_was_set_is_sent(call: Any, server: Any) -> None:
    call(
        CHAT,
        model="m",
        messages=[HI],
        temperature=None,
        var_class="c",
    )
    assert server.last.json == {"model": "m", "messages": [HI], "class": "c"}
    call(CHAT, {"model": "m", "messages": [{**HI, "name": None}], "beyond": {"a": None}})
    assert server.last.json == {
        "model": "m",
        "messages": [{**HI, "name": None}],
        "beyond": {"a": None},
    }
    call(CHAT, {"model": "m", "messages": [HI], "class": "old"}, var_class="new")
    assert server.last.json["class"] == "new"


def test_dates_enums_and_models_inside_plain_values(call: Any, server: Any) -> None:
    value = {
        "at": datetime.datetime(2024, 5, 1, tzinfo=datetime.UTC),
        "effort": ReasoningEffort.LOW,
        "part": TextPart(text="ü"),
        "many": [TextPart(text="b")],
    }
    call(op(Json("dict[str, Any]")), value)
    assert server.last.body.decode() == (
        '{"at":"2024-05-01T00:00:00Z","effort":"low",'
        '"part":{"type":"text","text":"ü"},"many":[{"type":"text","text":"b"}]}'
    )


def test_a_body_that_is_no_object(call: Any, server: Any) -> None:
    operation = op(Json("list[TextPart]", "application/vnd.x+json"))
    call(operation, [{"text": "a"}, TextPart(text="b")])
    assert server.last.json == [
        {"type": "text", "text": "a"},
        {"type": "text", "text": "b"},
    ]
    assert server.last.headers["content-type"] == "application/vnd.x+json"
    with pytest.raises(ApiTypeError, match="POST /b: text: no such field"):
        call(operation, [], text="a")
    call(op(Json("Any")), None, _body=b"null")
    assert server.last.body == b"null"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"model": "m"}, "messages: Field required"),
        ({"model": "m", "messages": []}, "messages: List should have at least 1 item"),
        (
            {"model": "m", "messages": [{"role": "user"}]},
            "messages[0].content: Field required",
        ),
        (
            {"model": "m", "messages": [{"role": "nobody"}]},
            "messages[0]: 'nobody' is none of 'user', 'assistant'",
        ),
        (
            {"model": "m", "messages": [{"content": "x"}]},
            "messages[0]: the property 'role' says which type it is",
        ),
        (
            {
                "model": "m",
                "messages": [HI, {"role": "user", "content": [{"type": "text"}]}],
            },
            "messages[1].content[0].text: Field required",
        ),
        (
            {"model": "m", "messages": [HI], "temperature": 3},
            "temperature: Input should be less",
        ),
        (
            {"model": "m", "messages": [HI], "var_class": 3},
            "var_class: Input should be a valid str",
        ),
        (
            {"model": "m", "messages": [HI], "stop": 3},
            "stop: Input should be a valid string, or ",
        ),
        ([], "Input should be a valid dictionary"),
    ],
)
def test_a_wrong_request_is_refused_with_its_path(
    call: Any, server: Any, body: Any, message: str
) -> None:
    with pytest.raises(ApiValueError) as raised:
        call(CHAT, body)
    assert str(raised.value).startswith("POST /b: " + message)
    assert len(raised.value.problems) == 1
    assert server.received == []


def test_a_model_is_checked_as_it_is_when_it_is_sent(call: Any, server: Any) -> None:
    request = CreateChatCompletionRequest(model="m", messages=[HI])
    request.temperature = 9
    with pytest.raises(ApiValueError, match="temperature: Input should be less"):
        call(CHAT, request)
    request.temperature = 1
    request.messages.append({"role": "user"})
    with pytest.raises(ApiValueError, match=r"messages\[1\].content: Field required"):
        call(CHAT, request)
    assert server.received == []


def test_validation_can_be_turned_off(server: Any) -> None:
    configuration = sample.Configuration(host=server.url, client_side_validation=False)
    with sample.ApiClient(configuration) as client:
        client.call(CHAT, {}, {"model": 3, "var_class": "c", "messages": [{"role": "x"}, HI]})
    assert server.last.json == {
        "model": 3,
        "messages": [{"role": "x"}, HI],
        "class": "c",
    }


def test_missing_and_optional_bodies(call: Any, server: Any) -> None:
    with pytest.raises(ApiValueError, match="the body is missing"):
        call(CHAT)
    call(op(Json("CreateChatCompletionRequest", required=False)))
    assert server.last.body == b""
    assert "content-type" not in server.last.headers
    with pytest.raises(ApiTypeError, match="GET /b: x: no such argument"):
        call(Operation("GET", "/b"), x=1)


def test_the_escape_hatch_for_bodies(call: Any, server: Any) -> None:
    call(CHAT, model="m", messages=[HI], _body={"model": 7, "secret": True})
    assert server.last.json == {"model": 7, "messages": [HI], "secret": True}
    call(CHAT, _body='{"raw":1}')
    assert (server.last.body, server.last.headers["content-type"]) == (
        b'{"raw":1}',
        "application/json",
    )


def test_the_content_type_chooses_among_bodies(call: Any, server: Any) -> None:
    operation = op((Json("dict[str, str]"), Form("dict[str, str]"), Binary("image/*")))
    call(operation, {"a": "b"})
    assert server.last.body == b'{"a":"b"}'
    call(operation, {"a": "b"}, _content_type="application/x-www-form-urlencoded")
    assert server.last.body == b"a=b"
    call(operation, {"a": "b"}, _content_type="application/merge-patch+json")
    assert server.last.headers["content-type"] == "application/merge-patch+json"
    assert server.last.body == b'{"a":"b"}'


# Text and bytes


def test_text_and_bytes(call: Any, server: Any, tmp_path: FilePath) -> None:
    call(op(Text()), "grüß")
    assert (server.last.body, server.last.headers["content-type"]) == (
        "grüß".encode(),
        "text/plain",
    )
    path = tmp_path / "data.bin"
    path.write_bytes(b"\x00\x01")
    with path.open("rb") as file:
        for content in (b"\x00\x01", bytearray(b"\x00\x01"), path, str(path), file):
            call(op(Binary()), content)
            assert server.last.body == b"\x00\x01"
            assert server.last.headers["content-length"] == "2"
    assert server.last.headers["content-type"] == "application/octet-stream"
    call(op(Binary("image/*")), ("a.png", b"p", "image/png"))
    assert server.last.headers["content-type"] == "image/png"


def test_bytes_as_they_come(call: Any, server: Any) -> None:
    call(op(Binary()), (each for each in (b"a", b"b")))
    assert server.last.body == b"ab"
    assert server.last.headers["transfer-encoding"] == "chunked"
