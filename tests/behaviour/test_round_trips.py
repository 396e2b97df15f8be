"""What the document does not know survives."""

from __future__ import annotations

from typing import Any

from tests.behaviour.test_chat import COMPLETION
from tests.loopback import Server


def changed(**choice: Any) -> dict[str, Any]:
    return COMPLETION | {"choices": [COMPLETION["choices"][0] | choice]}  # type: ignore[index]


def test_an_unknown_value_of_an_inline_enum(sample: Any, client: Any, server: Server) -> None:
    body = changed(finish_reason="tired")
    server.answer(200, body)
    reply = sample.ChatApi(client).get_chat_completion("chatcmpl-1")
    assert reply.choices[0].finish_reason == "tired"
    assert reply.to_dict() == body


def test_an_unknown_value_of_a_named_enum(sample: Any, client: Any, server: Server) -> None:
    server.answer(200, COMPLETION)
    sample.ChatApi(client).create_chat_completion(
        model="m", messages=[{"role": "user", "content": "x"}], reasoning_effort="extreme"
    )
    assert server.last.json["reasoning_effort"] == "extreme"


def test_an_unknown_property(sample: Any, client: Any, server: Server) -> None:
    body = changed(mood={"good": [1, 2.5, None]})
    server.answer(200, body)
    reply = sample.ChatApi(client).get_chat_completion("chatcmpl-1")
    assert reply.choices[0].mood == {"good": [1, 2.5, None]}
    assert reply.to_dict() == body


def test_an_unknown_tag_of_a_union(sample: Any, client: Any, server: Server) -> None:
    call = {"id": "call-1", "type": "telepathy", "telepathy": {"thought": "?"}}
    body = changed(
        message={"role": "assistant", "content": None, "refusal": None, "tool_calls": [call]}
    )
    server.answer(200, body)
    reply = sample.ChatApi(client).get_chat_completion("chatcmpl-1")
    assert reply.choices[0].message.tool_calls == [call]
    assert reply.to_dict() == body


def test_an_answer_can_be_sent_back(sample: Any, client: Any, server: Server) -> None:
    call = {"id": "call-1", "type": "telepathy", "telepathy": {"thought": "?"}}
    message = {
        "role": "assistant",
        "content": "x",
        "refusal": None,
        "tool_calls": [call],
        "mood": "good",
    }
    server.answer(200, changed(message=message))
    api = sample.ChatApi(client)
    reply = api.get_chat_completion("chatcmpl-1")
    server.answer(200, COMPLETION)
    api.create_chat_completion(model="m", messages=[reply.choices[0].message])
    assert server.last.json["messages"] == [message]


def test_an_answer_that_breaks_its_schema_is_read_all_the_same(
    sample: Any, client: Any, server: Server
) -> None:
    body = changed(index="first")
    server.answer(200, body)
    reply = sample.ChatApi(client).get_chat_completion("chatcmpl-1")
    assert reply.choices[0].index == "first"
    assert reply.to_dict() == body
    assert any("index" in each for each in reply.model_problems)
