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


class CreateChatCompletionStreamResponse(
    Model,
    assumed={"service_tier": "ServiceTier.AUTO"},
):
    """One chunk of a streamed chat completion. The chunks of a stream share the same
    `id`.
    """

    id: str
    """ID of the completion, equal in every chunk."""

    choices: list[CreateChatCompletionStreamResponseChoice]
    """Additions to the replies. The list is empty in the final chunk if `include_usage`
    was set.
    """

    created: int
    """Unix time of creation, equal in every chunk."""

    model: str
    """Exact model that writes the replies."""

    obfuscation: str | None = None
    """Random padding that evens out chunk sizes; absent if `include_obfuscation` is
    false.
    """

    service_tier: Nullable[ServiceTier] = None
    """Processing tier for a request, which affects speed and price."""

    system_fingerprint: Annotated[
        str | None, Field(deprecated="system_fingerprint is deprecated")
    ] = None
    """Identifies the server configuration; a change may explain why the same `seed`
    gives different output.
    """

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Always `chat.completion.chunk`."""

    usage: Nullable[CompletionUsage] = None
    """Token counts for the whole request, in the last chunk if `include_usage` was set
    and null in the chunks before it. A stream that breaks off early may never
    deliver them.
    """

    moderation: Nullable[ChatCompletionModeration] = None
    """Moderation outcome for input and output, present if the request asked for it."""
