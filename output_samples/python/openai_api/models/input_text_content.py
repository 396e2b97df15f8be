from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        InputTextContentArguments,
    )
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


class InputTextContent(Model):
    """A piece of text given to the model."""

    type: Literal["input_text"] = "input_text"
    """Always `input_text`."""

    text: str
    """Words for the model to read."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Ends a reusable prefix of the prompt at this block, so that it can be cached. How
    long it lives is set in `prompt_cache_options` of the request.
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[InputTextContentArguments]) -> None:
            """A piece of text given to the model."""
