from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .fine_tuning_job_event import FineTuningJobEvent


class ListFineTuningJobEventsResponse(Model):
    """A page from the log of one fine-tuning job."""

    data: list[FineTuningJobEvent]
    """An entry in the log of a fine-tuning job."""

    object: Literal["list"] = "list"
    """Always `list`."""

    has_more: bool
