from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .moderation_result_body import ModerationResultBody


class ChatCompletionModerationResults(Model):
    """Outcome of a moderation check that ran without errors."""

    type: Literal["moderation_results"] = "moderation_results"
    model: str
    results: list[ModerationResultBody]
