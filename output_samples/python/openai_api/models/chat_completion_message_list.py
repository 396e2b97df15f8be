from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_message_list_data_item import (
        ChatCompletionMessageListDataItem,
    )


class ChatCompletionMessageList(Model):
    """A page of messages from a stored chat completion; `last_id` is the cursor for
    the next one.
    """

    object: Literal["list"] = "list"
    data: list[ChatCompletionMessageListDataItem]
    first_id: str
    last_id: str
    has_more: bool
