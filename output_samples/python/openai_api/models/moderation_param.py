from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import ModerationParamDict
    from .moderation_policy_param import ModerationPolicyParam


class ModerationParam(Model):
    """Turns on moderation for a generation request, covering its input and output."""

    model: str
    """Moderation model that does the check."""

    policy: Nullable[ModerationPolicyParam] = None
    """What to do with flagged content, separately for each side."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ModerationParamDict]) -> None:
            """Turns on moderation for a generation request, covering its input and
            output.
            """
