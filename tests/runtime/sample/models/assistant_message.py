"""`AssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .content_part import ContentPart


class AssistantMessage(Model):
    """Sent by the model."""

    role: Literal["assistant"] = "assistant"
    content: str | list[ContentPart]
    name: Nullable[str] = None
    refusal: str | None = None
