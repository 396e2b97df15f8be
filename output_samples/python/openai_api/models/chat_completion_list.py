from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_chat_completion_response import CreateChatCompletionResponse


class ChatCompletionList(Model):
    """A page of stored chat completions; `last_id` is the cursor for the next one."""

    object: Literal["list"] = "list"
    """Always `list`."""

    data: list[CreateChatCompletionResponse]
    """Completions on this page, in the requested order."""

    first_id: str
    """ID of the first completion on this page."""

    last_id: str
    """ID of the last completion on this page."""

    has_more: bool
    """True when another page follows."""
