from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_stream_options import ChatCompletionStreamOptionsDict


class ChatCompletionStreamOptions(Model):
    """Settings for streamed answers."""

    include_usage: bool | None = None
    """Adds a last chunk with token counts for the whole request and an empty `choices`
    list; in all chunks before it, `usage` is null.
    """

    include_obfuscation: bool | None = None
    """Whether chunks carry random padding that hides their true size from
    eavesdroppers. Turn it off to save bandwidth on trusted links.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChatCompletionStreamOptionsDict]) -> None:
            """Settings for streamed answers."""
