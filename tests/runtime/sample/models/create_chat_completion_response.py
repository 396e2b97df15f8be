"""`CreateChatCompletionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .choice import Choice
    from .reasoning_effort import ReasoningEffort


class CreateChatCompletionResponse(Model):
    """An answer."""

    id: str
    object: Literal["chat.completion"] = "chat.completion"
    choices: list[Choice]
    effort: ReasoningEffort | None = None
