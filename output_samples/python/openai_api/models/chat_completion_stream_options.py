from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_stream_options import ChatCompletionStreamOptionsDict


class ChatCompletionStreamOptions(Model):
    """Settings for streamed answers."""

    include_usage: bool | None = None
    include_obfuscation: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[ChatCompletionStreamOptionsDict]
        ) -> None: ...
