"""`ChatMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage
    from .user_message import UserMessage

ChatMessage = TypeAliasType(
    "ChatMessage",
    """Annotated[
        UserMessage | AssistantMessage,
        ByTag("role", {"user": "UserMessage", "assistant": "AssistantMessage"}),
    ]""",
)
"""Who says what."""
