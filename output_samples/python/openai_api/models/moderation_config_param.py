from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import ModerationConfigParamDict
    from .moderation_mode import ModerationMode


class ModerationConfigParam(Model):
    """How to act on one side of the exchange, either the input or the output."""

    mode: ModerationMode
    """Whether moderation only reports scores or also blocks flagged content."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ModerationConfigParamDict]) -> None:
            """How to act on one side of the exchange, either the input or the
            output.
            """
