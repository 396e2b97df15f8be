"""`ChatEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .chat_chunk import ChatChunk
    from .chat_finished import ChatFinished

ChatEvent = TypeAliasType(
    "ChatEvent",
    """Annotated[
        ChatChunk | ChatFinished,
        ByTag("type", {"chunk": "ChatChunk", "finished": "ChatFinished"}),
    ]""",
)
"""What a stream of an answer holds."""
