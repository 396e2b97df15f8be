from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_message_list_data_item import (
        ChatCompletionMessageListDataItem,
    )


class ChatCompletionMessageList(Model):
    """A page of messages from a stored chat completion; `last_id` is the cursor for the
    next one.
    """

    object: Literal["list"] = "list"
    """Always `list`."""

    data: list[ChatCompletionMessageListDataItem]
    """Messages on this page, in the requested order."""

    first_id: str
    """ID of the first message on this page."""

    last_id: str
    """ID of the last message on this page."""

    has_more: bool
    """True when another page follows."""
