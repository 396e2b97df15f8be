from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .chat_completion_moderation import ChatCompletionModeration
    from .completion_usage import CompletionUsage
    from .create_chat_completion_response_choice import (
        CreateChatCompletionResponseChoice,
    )
    from .metadata import Metadata
    from .service_tier import ServiceTier


class CreateChatCompletionResponse(Model, assumed={"service_tier": "ServiceTier.AUTO"}):
    """A finished chat completion. It holds as many replies as `n` asked for."""

    id: str
    """ID of the completion."""

    choices: list[CreateChatCompletionResponseChoice]
    """The generated replies, one unless `n` was larger."""

    created: int
    """Unix time of creation."""

    model: str
    """Exact model that wrote the replies."""

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""

    service_tier: Nullable[ServiceTier] = None
    """Processing tier for a request, which affects speed and price."""

    system_fingerprint: Annotated[
        str | None, Field(deprecated="system_fingerprint is deprecated")
    ] = None
    """Identifies the server configuration; a change may explain why the same `seed`
    gives different output.
    """

    object: Literal["chat.completion"] = "chat.completion"
    """Always `chat.completion`."""

    usage: CompletionUsage | None = None
    """Number of tokens that a request consumed."""

    moderation: Nullable[ChatCompletionModeration] = None
    """Moderation outcome for input and output, present if the request asked for it."""
