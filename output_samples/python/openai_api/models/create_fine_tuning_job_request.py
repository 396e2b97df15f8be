from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningJobRequestDict,
    )
    from .create_fine_tuning_job_request_hyperparameters import (
        CreateFineTuningJobRequestHyperparameters,
    )
    from .create_fine_tuning_job_request_integration import (
        CreateFineTuningJobRequestIntegration,
    )
    from .fine_tune_method import FineTuneMethod
    from .metadata import Metadata


class CreateFineTuningJobRequest(Model):
    """Data, base model and settings of a new fine-tuning job. Choose the training
    technique with `method`.
    """

    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    """Base model to start training from."""

    training_file: str
    """Uploaded JSONL file with the training examples, of purpose `fine-tune`. Its
    layout depends on the chosen `method`.
    """

    hyperparameters: Annotated[
        CreateFineTuningJobRequestHyperparameters | None,
        Field(deprecated="hyperparameters is deprecated"),
    ] = None
    """Older place for training settings. Set them inside `method` instead."""

    suffix: Nullable[Annotated[str, Field(min_length=1, max_length=64)]] = None
    """Label of up to 64 characters that becomes part of the name of the trained
    model.
    """

    validation_file: Nullable[str] = None
    """Uploaded JSONL file with held-out examples, used to measure quality during
    training. It should share no examples with `training_file`.
    """

    integrations: Nullable[list[CreateFineTuningJobRequestIntegration]] = None
    """Outside services that receive the metrics of the job."""

    seed: Nullable[Annotated[int, Field(ge=0, le=2147483647)]] = None
    """Makes runs with equal settings come out nearly the same. A random seed is drawn
    if none is given.
    """

    method: FineTuneMethod | None = None
    """Training technique of a fine-tuning job. Only the settings object that matches
    `type` applies.
    """

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateFineTuningJobRequestDict]) -> None:
            """Data, base model and settings of a new fine-tuning job."""
