from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_moderation_response_result import CreateModerationResponseResult


class CreateModerationResponse(Model):
    """Verdicts on the content of a moderation request."""

    id: str
    model: str
    results: list[CreateModerationResponseResult]
