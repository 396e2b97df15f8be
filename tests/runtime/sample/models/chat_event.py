"""`ChatEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.unions import ByTag
    from .chat_chunk import ChatChunk
    from .chat_finished import ChatFinished

ChatEvent = TypeAliasType(
    "ChatEvent",
    "Annotated[ChatChunk | ChatFinished,"
    ' ByTag("type", {"chunk": "ChatChunk", "finished": "ChatFinished"})]',
)
