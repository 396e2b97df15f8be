from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestMessageContentPartImageImageUrlDict,
    )


class ChatCompletionRequestMessageContentPartImageImageUrl(Model):
    """Where the picture is, and how closely to look at it."""

    url: str
    detail: Literal["auto", "low", "high"] | str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            **fields: Unpack[ChatCompletionRequestMessageContentPartImageImageUrlDict],
        ) -> None: ...
