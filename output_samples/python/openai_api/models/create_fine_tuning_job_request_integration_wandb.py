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
    name: Nullable[str] = None
    entity: Nullable[str] = None
    tags: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateFineTuningJobRequestIntegrationWandbDict]
        ) -> None: ...
