from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningJobRequestIntegrationWandbDict,
    )


class CreateFineTuningJobRequestIntegrationWandb(Model):
    """Where in Weights & Biases the run is recorded."""

    project: str
    """Project that will hold the run."""

    name: Nullable[str] = None
    """Name shown for the run, by default the job ID."""

    entity: Nullable[str] = None
    """Team or user that owns the run. Without it, the default of the registered W&B key
    applies.
    """

    tags: list[str] | None = None
    """Labels attached to the run, for finding it again."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateFineTuningJobRequestIntegrationWandbDict]
        ) -> None:
            """Where in Weights & Biases the run is recorded."""
