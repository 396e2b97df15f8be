from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        PromptCacheBreakpointConfigArguments,
    )


class PromptCacheBreakpointConfig(Model):
    """Ends a reusable prefix of the prompt at this block, so that it can be cached. How
    long it lives is set in `prompt_cache_options` of the request.
    """

    mode: Literal["explicit"] = "explicit"
    """How the boundary was set, always `explicit`."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[PromptCacheBreakpointConfigArguments]
        ) -> None:
            """Ends a reusable prefix of the prompt at this block, so that it can be
            cached.
            """
