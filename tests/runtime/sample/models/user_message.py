"""`UserMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .content_part import ContentPart


class UserMessage(Model):
    """Sent by a person."""

    role: Literal["user"] = "user"
    content: str | list[ContentPart]
    name: Nullable[str] = None
