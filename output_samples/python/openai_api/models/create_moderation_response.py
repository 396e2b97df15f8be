from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .create_moderation_response_result import CreateModerationResponseResult


class CreateModerationResponse(Model):
    """Verdicts on the content of a moderation request."""

    id: str
    """ID of this moderation check."""

    model: str
    """Exact moderation model that did the check."""

    results: list[CreateModerationResponseResult]
    """Verdicts, in the order of the inputs."""
