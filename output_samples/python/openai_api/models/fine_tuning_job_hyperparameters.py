from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable


class FineTuningJobHyperparameters(Model):
    """Training settings in effect. Filled in only for supervised jobs."""

    batch_size: Nullable[Literal["auto"] | Annotated[int, Field(ge=1, le=256)]] = None
    """Examples that are averaged into one weight update."""

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] | None = (
        None
    )
    """Factor by which the learning rate is scaled."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] | None = None
    """Rounds of training over the complete data."""
