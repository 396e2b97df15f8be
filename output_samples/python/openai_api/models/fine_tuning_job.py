from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .fine_tune_method import FineTuneMethod
    from .fine_tuning_integration import FineTuningIntegration
    from .fine_tuning_job_error import FineTuningJobError
    from .fine_tuning_job_hyperparameters import FineTuningJobHyperparameters
    from .metadata import Metadata


class FineTuningJob(Model):
    """A training run that turns a base model into a customized one. After it
    succeeds, call the new model by the name in `fine_tuned_model`.
    """

    id: str
    created_at: int
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    organization_id: str
    result_files: list[str]
    status: (
        Literal[
            "validating_files", "queued", "running", "succeeded", "failed", "cancelled"
        ]
        | str
    )
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: Nullable[
        Annotated[list[FineTuningIntegration], Field(max_length=5)]
    ] = None
    seed: int
    estimated_finish: Nullable[int] = None
    method: FineTuneMethod | None = None
    metadata: Nullable[Metadata] = None
