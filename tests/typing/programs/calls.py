"""Calls in all their spellings: right ones pass, wrong ones fail where the comment says."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_api import (
    ApiClient,
    ChatApi,
    ChatCompletionRequestUserMessage,
    CreateChatCompletionRequest,
    EmbeddingsApi,
    FilesApi,
    ReasoningEffort,
    unlisted,
)

if TYPE_CHECKING:
    from openai_api.inputs import ChatCompletionRequestMessageInput, CreateChatCompletionRequestDict

api = ChatApi(ApiClient())
user = ChatCompletionRequestUserMessage(content="Hi")


def right() -> None:
    api.create_chat_completion(CreateChatCompletionRequest(model="m", messages=[user]))
    api.create_chat_completion({"model": "m", "messages": [{"role": "user", "content": "Hi"}]})
    api.create_chat_completion(
        create_chat_completion_request={"model": "m", "messages": [user]},
        _request_timeout=3,
    )
    reply = api.create_chat_completion(
        model="m",
        messages=[{"role": "system", "content": "Be kind."}, user],
        temperature=1,
        stop=None,
        reasoning_effort=unlisted("brand-new"),
        _request_timeout=3,
    )
    print(reply.choices[0].message.content)
    api.create_chat_completion(
        model="m", messages=[user], reasoning_effort=ReasoningEffort.LOW, metadata={"a": "b"}
    )


def right_in_parts(settings: dict[str, Any], more: CreateChatCompletionRequestDict) -> None:
    messages: list[ChatCompletionRequestMessageInput] = [user]
    messages.append({"role": "user", "content": [{"type": "text", "text": "Hi"}]})
    api.create_chat_completion(model="m", messages=messages)
    api.create_chat_completion(**settings)
    api.create_chat_completion(**more)
    api.create_chat_completion(more)


def right_in_derived_forms() -> None:
    answer = api.create_chat_completion_with_http_info(
        model="m", messages=[{"role": "user", "content": "Hi"}]
    )
    print(answer.status_code, answer.data.choices)
    api.create_chat_completion_without_preload_content({"model": "m", "messages": [user]})
    api.update_chat_completion("id", metadata={"a": "b"})
    EmbeddingsApi().create_embedding(input=("a", "b"), model="m")


def right_models() -> None:
    CreateChatCompletionRequest(model="m", messages=[{"role": "user", "content": "Hi"}], temperature=0.5)
    ChatCompletionRequestUserMessage(content=[{"type": "text", "text": "Hi"}], role="user")
    CreateChatCompletionRequest.from_dict({"model": "m", "anything": 1})


def right_forms() -> None:
    FilesApi().create_file(b"{}", purpose="batch")
    FilesApi().create_file(
        "a.jsonl", "batch", expires_after={"anchor": "created_at", "seconds": 1}
    )


def a_field_is_missing() -> None:
    api.create_chat_completion(messages=[user])  # expect: mypy call-overload, pyright reportCallIssue
    api.create_chat_completion({"messages": [user]})  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
    api.create_chat_completion_with_http_info(model="m")  # expect: mypy call-overload, pyright reportCallIssue
    api.create_chat_completion(model="m", messages=[{"content": "Hi"}])  # expect: mypy list-item, pyright reportArgumentType reportCallIssue


def a_model_is_made_wrongly() -> None:
    CreateChatCompletionRequest(model="m")  # expect: mypy call-arg, pyright reportCallIssue
    CreateChatCompletionRequest(model="m", messages=[{"role": "user"}])  # expect: mypy list-item, pyright reportArgumentType
    ChatCompletionRequestUserMessage(content="Hi", role="usr")  # expect: mypy arg-type, pyright reportArgumentType
    ChatCompletionRequestUserMessage(content="Hi", nam="me")  # expect: mypy call-arg, pyright reportCallIssue


def a_type_is_wrong() -> None:
    api.create_chat_completion(model=1, messages=[user])  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
    api.create_chat_completion(model="m", messages="Hi")  # expect: mypy arg-type, pyright reportArgumentType reportCallIssue
    api.create_chat_completion({"model": "m", "messages": "Hi"})  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
    api.create_chat_completion(model="m", messages=[user], temperature="hot")  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
    api.get_chat_completion(1)  # expect: mypy arg-type, pyright reportArgumentType


def a_keyword_is_unknown() -> None:
    api.create_chat_completion(model="m", messages=[user], temprature=1)  # expect: mypy call-overload, pyright reportCallIssue
    api.create_chat_completion({"model": "m", "messages": [user], "temprature": 1})  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
    api.get_chat_completion("id", timeout=1)  # expect: mypy call-arg, pyright reportCallIssue


def a_literal_is_wrong() -> None:
    api.create_chat_completion(model="m", messages=[{"role": "usr", "content": "Hi"}])  # expect: mypy list-item, pyright reportArgumentType reportCallIssue
    api.create_chat_completion_with_http_info({"model": "m", "messages": [{"role": "usr", "content": "Hi"}]})  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
    FilesApi().create_file(b"", "batch", {"anchor": "now", "seconds": 1})  # expect: mypy arg-type, pyright reportArgumentType


def an_answer_has_a_type() -> None:
    print(api.create_chat_completion(model="m", messages=[user]).choice)  # expect: mypy attr-defined, pyright reportAttributeAccessIssue reportUnknownArgumentType reportUnknownMemberType
