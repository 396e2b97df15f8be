"""Streams that an argument asks for, and bodies of several types: what each call gives is known."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from typing import assert_type

from openai_api import (
    ApiResponse,
    AsyncChatApi,
    ChatApi,
    CreateChatCompletionRequest,
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    ImageEditStreamEvent,
    ImagesApi,
    ImagesResponse,
)
from openai_api.streams import AsyncStream, Stream

Whole = CreateChatCompletionResponse
Events = Stream[CreateChatCompletionStreamResponse]
AsyncEvents = AsyncStream[CreateChatCompletionStreamResponse]


def keywords(api: ChatApi, flag: bool) -> None:
    assert_type(api.create_chat_completion(model="m", messages=[], stream=True), Events)
    assert_type(api.create_chat_completion(model="m", messages=[], stream=False), Whole)
    assert_type(api.create_chat_completion(model="m", messages=[], stream=None), Whole)
    assert_type(api.create_chat_completion(model="m", messages=[]), Whole)
    assert_type(api.create_chat_completion(model="m", messages=[], stream=flag), Whole | Events)
    for event in api.create_chat_completion(model="m", messages=[], stream=True):
        print(event.choices[0].delta.content)


def whole_bodies(api: ChatApi, request: CreateChatCompletionRequest) -> None:
    assert_type(api.create_chat_completion(request, stream=True), Events)
    assert_type(api.create_chat_completion({"model": "m", "messages": []}, stream=True), Events)
    assert_type(api.create_chat_completion(request, _request_timeout=3), Whole)


def forms(api: ChatApi) -> None:
    assert_type(api.create_chat_completion_with_http_info(model="m", messages=[], stream=True), ApiResponse[Events])
    assert_type(api.create_chat_completion_with_http_info(model="m", messages=[]), ApiResponse[Whole])
    assert_type(api.create_chat_completion_stream(model="m", messages=[]), Events)


async def awaited(api: AsyncChatApi, flag: bool) -> None:
    assert_type(await api.create_chat_completion(model="m", messages=[], stream=True), AsyncEvents)
    assert_type(await api.create_chat_completion(model="m", messages=[]), Whole)
    assert_type(await api.create_chat_completion(model="m", messages=[], stream=flag), Whole | AsyncEvents)
    assert_type(await api.create_chat_completion_with_http_info(model="m", messages=[], stream=True), ApiResponse[AsyncEvents])
    assert_type(api.create_chat_completion_stream(model="m", messages=[]), AsyncEvents)
    async for event in await api.create_chat_completion(model="m", messages=[], stream=True):
        print(event.choices[0].delta.content)


def several_bodies(api: ImagesApi) -> None:
    assert_type(api.create_image_edit(b"", "a hat"), ImagesResponse)
    assert_type(api.create_image_edit(b"", "a hat", stream=True), Stream[ImageEditStreamEvent])
    assert_type(api.create_image_edit({"images": [], "prompt": "a hat"}), ImagesResponse)
    assert_type(api.create_image_edit(images=[], prompt="a hat", stream=True), Stream[ImageEditStreamEvent])


def wrong(api: ChatApi, images: ImagesApi) -> None:
    api.create_chat_completion(model="m", messages=[], stream="yes")  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
    api.create_chat_completion(model="m", stream=True)  # expect: mypy call-overload, pyright reportCallIssue
    images.create_image_edit(7, "a hat")  # expect: mypy call-overload, pyright reportArgumentType reportCallIssue
