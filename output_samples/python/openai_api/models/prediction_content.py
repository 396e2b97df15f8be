from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import PredictionContentArguments
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )


class PredictionContent(Model):
    """Known text that the reply will largely repeat, such as a file that gets a small
    edit.
    """

    type: Literal["content"] = "content"
    """Marks the prediction as fixed content."""

    content: (
        str
        | Annotated[
            list[ChatCompletionRequestMessageContentPartText], Field(min_length=1)
        ]
    )
    """The expected text; matching stretches of the reply are produced much faster."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PredictionContentArguments]) -> None:
            """Known text that the reply will largely repeat, such as a file that gets a
            small edit.
            """
