from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestDeveloperMessageArguments,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )


class ChatCompletionRequestDeveloperMessage(Model):
    """Instructions from the application's developer that rank above user messages.
    Models from `o1` on use this role in place of `system`.
    """

    content: (
        str
        | Annotated[
            list[ChatCompletionRequestMessageContentPartText], Field(min_length=1)
        ]
    )
    """The instructions, as one string or as text parts."""

    role: Literal["developer"] = "developer"
    """Author of the message, here the developer."""

    name: str | None = None
    """Tells participants with the same role apart."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestDeveloperMessageArguments]
        ) -> None:
            """Instructions from the application's developer that rank above user
            messages.
            """
