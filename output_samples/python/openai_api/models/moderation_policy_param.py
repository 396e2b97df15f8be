from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import ModerationPolicyParamDict
    from .moderation_config_param import ModerationConfigParam


class ModerationPolicyParam(Model):
    """Moderation policy for input and output. A side left out has no policy of its
    own.
    """

    input: Nullable[ModerationConfigParam] = None
    """Policy for what the user sends."""

    output: Nullable[ModerationConfigParam] = None
    """Policy for what the model generates."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ModerationPolicyParamDict]) -> None:
            """Moderation policy for input and output."""
