from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .fine_tuning_job import FineTuningJob


class ListPaginatedFineTuningJobsResponse(Model):
    """A page of fine-tuning jobs; pass the last job ID as `after` to read on."""

    data: list[FineTuningJob]
    """A training run that turns a base model into a customized one. After it succeeds,
    call the new model by the name in `fine_tuned_model`.
    """

    has_more: bool
    object: Literal["list"] = "list"
    """Always `list`."""
