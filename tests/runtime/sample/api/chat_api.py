"""Given a list of messages, the model returns a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.methods.api import (
    Api,
    AsyncApi,
    awaited,
    awaited_events,
    awaited_open,
    streamed,
    with_http_info,
    without_preload_content,
)
from .._runtime.words.contents import Json
from .._runtime.words.operation import Events, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models.chat_chunk import ChatChunk
    from ..models.create_chat_completion_request import CreateChatCompletionRequest
    from ..models.create_chat_completion_response import CreateChatCompletionResponse

API_KEY_AUTH = (("ApiKeyAuth",),)

CREATE_CHAT_COMPLETION: Operation[CreateChatCompletionResponse, ChatChunk] = Operation(
    "POST",
    "/chat/completions",
    id="ChatApi.create_chat_completion",
    security=API_KEY_AUTH,
    body=Json("CreateChatCompletionRequest"),
    answers={
        200: Json("CreateChatCompletionResponse"),
        "4XX": Json("ErrorResponse"),
    },
    events=Events("ChatChunk", switch="stream", end="[DONE]"),
)


class ChatApi(Api):
    """Given a list of messages, the model returns a response."""

    def create_chat_completion(
        self,
        /,
        create_chat_completion_request: (
            CreateChatCompletionRequest | Mapping[str, Any] | None
        ) = None,
        **options: Any,
    ) -> CreateChatCompletionResponse:
        """Creates a model response for the given chat conversation."""
        return self._call(CREATE_CHAT_COMPLETION, {}, options, create_chat_completion_request)

    create_chat_completion_with_http_info = with_http_info(create_chat_completion)
    create_chat_completion_without_preload_content = without_preload_content(create_chat_completion)
    create_chat_completion_stream = streamed(CREATE_CHAT_COMPLETION)(create_chat_completion)


class AsyncChatApi(AsyncApi):
    """Given a list of messages, the model returns a response."""

    create_chat_completion = awaited(ChatApi.create_chat_completion)
    create_chat_completion_with_http_info = awaited(ChatApi.create_chat_completion_with_http_info)
    create_chat_completion_without_preload_content = awaited_open(ChatApi.create_chat_completion)
    create_chat_completion_stream = awaited_events(CREATE_CHAT_COMPLETION)(
        ChatApi.create_chat_completion
    )
