from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .chat_completion_moderation import ChatCompletionModeration
    from .completion_usage import CompletionUsage
    from .create_chat_completion_stream_response_choice import (
        CreateChatCompletionStreamResponseChoice,
    )
    from .service_tier import ServiceTier


class CreateChatCompletionStreamResponse(Model):
    """One chunk of a streamed chat completion. The chunks of a stream share the same
    `id`.
    """

    id: str
    choices: list[CreateChatCompletionStreamResponseChoice]
    created: int
    model: str
    obfuscation: str | None = None
    service_tier: Nullable[ServiceTier] = None
    system_fingerprint: Annotated[
        str | None, Field(deprecated="system_fingerprint is deprecated")
    ] = None
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    usage: Nullable[CompletionUsage] = None
    moderation: Nullable[ChatCompletionModeration] = None
