"""`Choice`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage


class Choice(Model):
    """One of the answers."""

    index: int
    message: AssistantMessage
    finish_reason: str | None = None
