from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionMessageContentPartImageUrlDict,
    )


class ChatCompletionMessageContentPartImageUrl(Model):
    """Where the picture is, and how closely to look at it."""

    url: str
    """Web address of the picture, or a `data:` URL that holds it in base64."""

    detail: Literal["auto", "low", "high"] | str | None = "auto"
    """How finely the model looks at the picture; `low` costs fewer tokens and `auto`
    lets the model decide.
    """

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionMessageContentPartImageUrlDict]
        ) -> None:
            """Where the picture is, and how closely to look at it."""
