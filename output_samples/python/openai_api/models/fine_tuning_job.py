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
    """A training run that turns a base model into a customized one. After it succeeds,
    call the new model by the name in `fine_tuned_model`.
    """

    id: str
    """Identifier by which other calls refer to the job."""

    created_at: int
    """Unix time at which the job was submitted."""

    error: FineTuningJobError | None
    """Why the job failed. Null or empty unless `status` is `failed`."""

    fine_tuned_model: str | None
    """Name of the resulting model, null until training has succeeded."""

    finished_at: int | None
    """Unix time at which the job ended, null while it is still going on."""

    hyperparameters: FineTuningJobHyperparameters
    """Training settings in effect. Filled in only for supervised jobs."""

    model: str
    """Base model that is being trained."""

    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    """Always `fine_tuning.job`."""

    organization_id: str
    """Organization that the job belongs to."""

    result_files: list[str]
    """Files with the metrics of the run, available after training."""

    status: (
        Literal[
            "validating_files", "queued", "running", "succeeded", "failed", "cancelled"
        ]
        | str
    )
    """Stage of the job. `succeeded`, `failed` and `cancelled` are final."""

    trained_tokens: int | None
    """Billed tokens that went through training, null before the job ends."""

    training_file: str
    """File with the training data."""

    validation_file: str | None
    """File with the validation data, or null if none was given."""

    integrations: Nullable[
        Annotated[list[FineTuningIntegration], Field(max_length=5)]
    ] = None
    """Services that receive metrics, at most five."""

    seed: int
    """Seed that was used for random choices in training."""

    estimated_finish: Nullable[int] = None
    """Unix time of the expected end, or null if it cannot be predicted."""

    method: FineTuneMethod | None = None
    """Training technique of a fine-tuning job. Only the settings object that matches
    `type` applies.
    """

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""
