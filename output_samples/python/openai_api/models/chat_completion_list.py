from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_chat_completion_response import CreateChatCompletionResponse


class ChatCompletionList(Model):
    """A page of stored chat completions; `last_id` is the cursor for the next one."""

    object: Literal["list"] = "list"
    data: list[CreateChatCompletionResponse]
    first_id: str
    last_id: str
    has_more: bool
