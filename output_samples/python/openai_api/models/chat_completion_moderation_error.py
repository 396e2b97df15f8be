from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ChatCompletionModerationError(Model):
    """Tells why a moderation check could not be carried out."""

    type: Literal["error"] = "error"
    code: str
    message: str
