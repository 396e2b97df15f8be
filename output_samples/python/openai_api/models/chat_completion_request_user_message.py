from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        ChatCompletionRequestUserMessageArguments,
    )
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
    )


class ChatCompletionRequestUserMessage(Model):
    """What the end user says: a question, or material for the model to work on."""

    content: (
        str
        | Annotated[
            list[ChatCompletionRequestUserMessageContentPart], Field(min_length=1)
        ]
    )
    """The user's input, as one string or as parts of several kinds."""

    role: Literal["user"] = "user"
    """Author of the message, here the user."""

    name: str | None = None
    """Tells participants with the same role apart."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionRequestUserMessageArguments]
        ) -> None:
            """What the end user says: a question, or material for the model to work
            on.
            """
