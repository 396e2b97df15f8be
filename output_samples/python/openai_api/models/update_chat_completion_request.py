from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import UpdateChatCompletionRequestDict
    from .metadata import Metadata


class UpdateChatCompletionRequest(Model):
    """updateChatCompletion request."""

    metadata: Metadata | None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[UpdateChatCompletionRequestDict]
        ) -> None: ...
