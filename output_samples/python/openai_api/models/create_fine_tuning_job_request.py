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
    training_file: str
    hyperparameters: Annotated[
        CreateFineTuningJobRequestHyperparameters | None,
        Field(deprecated="hyperparameters is deprecated"),
    ] = None
    suffix: Nullable[Annotated[str, Field(min_length=1, max_length=64)]] = None
    validation_file: Nullable[str] = None
    integrations: Nullable[list[CreateFineTuningJobRequestIntegration]] = None
    seed: Nullable[Annotated[int, Field(ge=0, le=2147483647)]] = None
    method: FineTuneMethod | None = None
    metadata: Nullable[Metadata] = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateFineTuningJobRequestDict]
        ) -> None: ...
