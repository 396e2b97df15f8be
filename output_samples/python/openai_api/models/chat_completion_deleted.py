from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ChatCompletionDeleted(Model):
    """Answer to a request to delete a stored chat completion."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    """Always `chat.completion.deleted`."""

    id: str
    """ID of the completion that was deleted."""

    deleted: bool
    """True once the completion has been removed."""
