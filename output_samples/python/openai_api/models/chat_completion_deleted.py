from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ChatCompletionDeleted(Model):
    """Answer to a request to delete a stored chat completion."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    id: str
    deleted: bool
