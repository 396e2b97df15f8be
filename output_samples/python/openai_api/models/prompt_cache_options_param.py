from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import PromptCacheOptionsParamDict
    from .prompt_cache_mode_enum import PromptCacheModeEnum
    from .prompt_cache_ttl_enum import PromptCacheTTLEnum


class PromptCacheOptionsParam(Model):
    """Controls what a request adds to the prompt cache. Each request can write at most
    four breakpoints; needs `gpt-5.6` or later.
    """

    ttl: PromptCacheTTLEnum | None = None
    """Shortest time for which cached prefixes are kept; they may live longer."""

    mode: PromptCacheModeEnum | None = None
    """With `implicit`, one breakpoint is placed automatically beside up to three marked
    ones. With `explicit`, only marked breakpoints are used, up to four.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PromptCacheOptionsParamDict]) -> None:
            """Controls what a request adds to the prompt cache."""
