from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .choice import Choice
    from .message import Message

Either = TypeAliasType("Either", "Message | Choice")
