from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import UpdateChatCompletionRequestDict
    from .metadata import Metadata


class UpdateChatCompletionRequest(Model):
    """The body of `update_chat_completion`."""

    metadata: Metadata | None
    """Labels of your own on a stored object, or null for none."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UpdateChatCompletionRequestDict]) -> None:
            """The body of `update_chat_completion`."""
