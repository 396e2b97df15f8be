from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ChatCompletionModerationError(Model):
    """Tells why a moderation check could not be carried out."""

    type: Literal["error"] = "error"
    """Marks this outcome as a failed check."""

    code: str
    """Short machine-readable reason for the failure."""

    message: str
    """Explanation of the failure for people to read."""
