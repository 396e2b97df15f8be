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


class CreateChatCompletionResponse(Model):
    """A finished chat completion. It holds as many replies as `n` asked for."""

    id: str
    choices: list[CreateChatCompletionResponseChoice]
    created: int
    model: str
    metadata: Nullable[Metadata] = None
    service_tier: Nullable[ServiceTier] = None
    system_fingerprint: Annotated[
        str | None, Field(deprecated="system_fingerprint is deprecated")
    ] = None
    object: Literal["chat.completion"] = "chat.completion"
    usage: CompletionUsage | None = None
    moderation: Nullable[ChatCompletionModeration] = None
