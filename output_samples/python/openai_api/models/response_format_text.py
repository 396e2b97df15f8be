from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import ResponseFormatTextArguments


class ResponseFormatText(Model):
    """Makes the reply plain text, which is the default."""

    type: Literal["text"] = "text"
    """Marks the format as plain text."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ResponseFormatTextArguments]) -> None:
            """Makes the reply plain text, which is the default."""
