from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .run_grader_response_metadata import RunGraderResponseMetadata


class RunGraderResponse(Model):
    """Result of trying a grader. Check the flags in `metadata.errors` before trusting
    `reward`.
    """

    reward: float
    metadata: RunGraderResponseMetadata
    sub_rewards: dict[str, Any]
    model_grader_token_usage_per_model: dict[str, Any]
