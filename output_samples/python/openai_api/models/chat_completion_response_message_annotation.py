from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_response_message_url_citation import (
        ChatCompletionResponseMessageUrlCitation,
    )


class ChatCompletionResponseMessageAnnotation(Model):
    """A citation of a page that web search found."""

    type: Literal["url_citation"] = "url_citation"
    """Marks the annotation as a web citation."""

    url_citation: ChatCompletionResponseMessageUrlCitation
    """The cited page and the stretch of text that it supports."""
