"""Values that the document lists and others, errors with their type, and what stands at the root of the package."""

# fmt: off

from __future__ import annotations

import openai_api
from openai_api import (
    ApiException,
    AudioApi,
    ChatApi,
    ErrorResponse,
    ReasoningEffort,
    inputs,
    unlisted,
)

chat = ChatApi()
speech = AudioApi()


def of_a_closed_enum(level: str) -> None:
    chat.create_chat_completion(model="m", messages=[], reasoning_effort="low")
    chat.create_chat_completion(model="m", messages=[], reasoning_effort=ReasoningEffort.LOW)
    chat.create_chat_completion(model="m", messages=[], reasoning_effort=unlisted(level))
    speech.create_speech(model="tts-1", input="Hi", voice="ash", response_format="wav")


def of_an_open_one(model: str) -> None:
    speech.create_speech(model=model, input="Hi", voice="ash")


def a_wrong_one() -> None:
    body: inputs.CreateChatCompletionRequestDict = {"model": "m", "messages": []}
    body["reasoning_effort"] = "very"  # expect: mypy typeddict-item, pyright reportGeneralTypeIssues
    other: inputs.ReasoningEffortInput = "very"  # expect: mypy assignment, pyright reportAssignmentType
    print(body, other)


def what_answers_hold_stays_open(level: ReasoningEffort | str) -> str:
    return "any" if level == "very" else level


def an_error() -> None:
    try:
        chat.list_chat_completions()
    except ApiException as problem:
        if error := problem.data_as(ErrorResponse):
            print(error.error.message.upper())
            error.nothing()  # expect: mypy attr-defined, pyright reportAttributeAccessIssue reportUnknownMemberType


def the_error_of_a_status() -> None:
    try:
        chat.list_chat_completions()
    except openai_api.exceptions.RateLimitException as problem:
        print(problem.data.error.message.upper())
        problem.data.nothing()  # expect: mypy union-attr, pyright reportAttributeAccessIssue reportUnknownMemberType
    except openai_api.exceptions.NotFoundException as problem:
        problem.data.nothing()


def from_the_root(body: openai_api.inputs.CreateChatCompletionRequestDict) -> None:
    api = openai_api.ChatApi(openai_api.ApiClient(openai_api.configuration.Configuration()))
    reply: openai_api.CreateChatCompletionResponse = api.create_chat_completion(body)
    print(reply, openai_api.models.CreateChatCompletionRequest, openai_api.exceptions.ApiException)
