from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .moderation_result_body import ModerationResultBody


class ChatCompletionModerationResults(Model):
    """Outcome of a moderation check that ran without errors."""

    type: Literal["moderation_results"] = "moderation_results"
    """Marks this outcome as a completed check."""

    model: str
    """Moderation model that did the check."""

    results: list[ModerationResultBody]
    """Verdicts, one for each piece of content checked."""
