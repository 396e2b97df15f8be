"""`CreateChatCompletionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_message import ChatMessage
    from .reasoning_effort import ReasoningEffort


class CreateChatCompletionRequest(Model):
    """A conversation."""

    model: str
    messages: Annotated[list[ChatMessage], Field(min_length=1)]
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    reasoning_effort: ReasoningEffort | None = None
    metadata: dict[str, str] | None = None
    stop: str | list[str] | None = None
    stream: bool | None = None
    var_class: Annotated[str | None, Field(alias="class")] = None
