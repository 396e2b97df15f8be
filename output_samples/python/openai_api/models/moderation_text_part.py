from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._create_moderation_request import ModerationTextPartArguments


class ModerationTextPart(Model):
    """A text to check."""

    type: Literal["text"] = "text"
    """Marks the part as text."""

    text: str
    """The text itself."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ModerationTextPartArguments]) -> None:
            """A text to check."""
