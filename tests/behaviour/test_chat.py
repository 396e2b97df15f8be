"""One request in three spellings, and what comes back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.loopback import Server

COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1730000000,
    "model": "gpt-4o-mini",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "Hello!", "refusal": None},
        }
    ],
}
SENT = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}


def as_model(sample: Any, api: Any) -> Any:
    message = sample.ChatCompletionRequestUserMessage(content="Hi")
    request = sample.CreateChatCompletionRequest(model="gpt-4o-mini", messages=[message])
    return api.create_chat_completion(request)


def as_dict(sample: Any, api: Any) -> Any:
    return api.create_chat_completion(SENT)


def as_keywords(sample: Any, api: Any) -> Any:
    return api.create_chat_completion(model=SENT["model"], messages=SENT["messages"])


@pytest.mark.parametrize("call", [as_model, as_dict, as_keywords])
def test_each_spelling_sends_the_same_request(
    sample: Any, client: Any, server: Server, call: Any
) -> None:
    server.answer(200, COMPLETION)
    reply = call(sample, sample.ChatApi(client))
    assert (server.last.method, server.last.target) == ("POST", "/v1/chat/completions")
    assert server.last.headers["authorization"] == "Bearer secret"
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.json == SENT
    assert isinstance(reply, sample.CreateChatCompletionResponse)
    assert reply.choices[0].message.content == "Hello!"


def test_null_is_sent_and_a_default_is_not(sample: Any, client: Any, server: Server) -> None:
    server.answer(200, COMPLETION)
    sample.ChatApi(client).create_chat_completion(**SENT, stop=None, temperature=1)
    assert server.last.json == SENT | {"stop": None, "temperature": 1}


def test_status_headers_and_bytes_come_with_http_info(
    sample: Any, client: Any, server: Server
) -> None:
    server.answer(200, COMPLETION, headers={"X-Request-Id": "req-1"})
    answer = sample.ChatApi(client).create_chat_completion_with_http_info(SENT)
    assert answer.status_code == 200
    assert answer.headers["x-request-id"] == "req-1"
    assert answer.data.id == "chatcmpl-1"
    assert b"chatcmpl-1" in answer.raw_data


def test_the_open_response_is_not_read(sample: Any, client: Any, server: Server) -> None:
    server.answer(200, b"data: 1\n\n", headers={"Content-Type": "text/event-stream"})
    with sample.ChatApi(client).create_chat_completion_without_preload_content(SENT) as response:
        assert response.status == 200
        assert b"".join(response.iter_bytes()) == b"data: 1\n\n"


@pytest.mark.parametrize(
    ("broken", "where"),
    [
        ({"messages": []}, "model"),
        ({"model": "m", "messages": [{"role": "user"}]}, "messages[0].content"),
        ({**SENT, "top_logprobs": 99}, "top_logprobs"),
    ],
)
def test_a_wrong_request_is_refused_with_its_place(
    sample: Any, client: Any, server: Server, broken: Any, where: str
) -> None:
    with pytest.raises(sample.ApiValueError) as caught:
        sample.ChatApi(client).create_chat_completion(broken)
    assert where in str(caught.value)
    assert not server.received


def test_checking_can_be_turned_off(sample: Any, server: Server) -> None:
    configuration = sample.Configuration(host=f"{server.url}/v1", client_side_validation=False)
    server.answer(200, COMPLETION)
    with sample.ApiClient(configuration) as client:
        sample.ChatApi(client).create_chat_completion({"model": 1})
    assert server.last.json == {"model": 1}


def test_fields_that_hold_models_are_deprecated_too(
    sample: Any, client: Any, server: Server
) -> None:
    call = {"name": "f", "arguments": "{}"}
    message = COMPLETION["choices"][0]["message"] | {"function_call": call}
    server.answer(200, COMPLETION | {"choices": [COMPLETION["choices"][0] | {"message": message}]})
    with pytest.warns(DeprecationWarning, match="CreateChatCompletionRequest.functions is") as seen:
        reply = sample.ChatApi(client).create_chat_completion(**SENT, functions=[{"name": "f"}])
    assert [each.filename for each in seen] == [__file__]
    with pytest.warns(DeprecationWarning, match="function_call is deprecated") as seen:
        assert reply.choices[0].message.function_call.to_dict() == call
    assert [each.filename for each in seen] == [__file__]
    reply.choices[0].message.function_call = None
    # the document does not let it be null, so that it is left out
    assert "function_call" not in reply.to_dict()["choices"][0]["message"]
    assert not hasattr(sample.CreateChatCompletionRequest, "functions")
