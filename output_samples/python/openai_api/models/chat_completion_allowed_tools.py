from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import ChatCompletionAllowedToolsDict


class ChatCompletionAllowedTools(Model):
    """Narrows the tools that the model may pick from, without changing the `tools` list
    of the request.
    """

    mode: Literal["auto", "required"] | str
    """Whether a call is optional (`auto`) or must happen (`required`), always within
    the listed tools.
    """

    tools: list[dict[str, Any]]
    """Tools that stay available, each named by its type and name."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ChatCompletionAllowedToolsDict]) -> None:
            """Narrows the tools that the model may pick from, without changing the
            `tools` list of the request.
            """
