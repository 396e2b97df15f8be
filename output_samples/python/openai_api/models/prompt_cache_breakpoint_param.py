from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import (
        PromptCacheBreakpointParamArguments,
    )


class PromptCacheBreakpointParam(Model):
    """Marks the end of a prompt prefix worth caching. Its lifetime follows
    `prompt_cache_options.ttl`.
    """

    mode: Literal["explicit"] = "explicit"
    """Kind of breakpoint; explicit is the only one."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[PromptCacheBreakpointParamArguments]
        ) -> None:
            """Marks the end of a prompt prefix worth caching."""
