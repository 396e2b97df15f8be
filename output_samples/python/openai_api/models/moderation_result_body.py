from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .moderation_input_type import ModerationInputType


class ModerationResultBody(Model):
    """Verdict of a moderation model on one piece of content."""

    type: Literal["moderation_result"] = "moderation_result"
    """Always `moderation_result`."""

    model: str
    """Moderation model that gave the verdict."""

    flagged: bool
    """True if at least one category applies."""

    categories: dict[str, bool]
    """Maps each category name to whether it applies."""

    category_scores: dict[str, float]
    """Maps each category name to a confidence from 0 to 1."""

    category_applied_input_types: dict[str, list[ModerationInputType]]
    """Maps each category name to the kinds of input that its score covers."""
