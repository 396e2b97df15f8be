from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .run_grader_response_metadata_errors import RunGraderResponseMetadataErrors


class RunGraderResponseMetadata(Model):
    """The `metadata` of a `RunGraderResponse`."""

    name: str
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: dict[str, Any]
    token_usage: int | None
    sampled_model_name: str | None
